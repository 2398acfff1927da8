package dev.bindery.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A binding annotation as it is written on a method, a parameter or a record component.
 *
 * @param site the annotation
 * @param kind what the annotation says about itself
 * @param name the name that is written, if one is
 * @param nameSite where it is written; the annotation if it is not
 * @param dataType the data type that is written, if one is
 * @param properties the other elements, in the order of their declaration
 */
public record BindingUse(
        Site site,
        BindingKind kind,
        Optional<String> name,
        Site nameSite,
        Optional<String> dataType,
        List<PropertyUse> properties) {}
