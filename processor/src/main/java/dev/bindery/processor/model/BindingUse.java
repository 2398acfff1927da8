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
 * @param cardinality the cardinality that is written, if one is
 * @param properties the other elements, in the order of their declaration
 */
public record BindingUse(
        Site site,
        BindingKind kind,
        Optional<String> name,
        Site nameSite,
        Optional<String> dataType,
        Optional<Cardinality> cardinality,
        List<PropertyUse> properties) {

    /**
     * A cardinality.
     *
     * @param site where it is written
     * @param spelling {@code one} or {@code many}
     */
    public record Cardinality(Site site, String spelling) {
        public boolean isMany() {
            return spelling.equals("many");
        }
    }
}
