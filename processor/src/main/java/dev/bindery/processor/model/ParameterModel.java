package dev.bindery.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One parameter of a function.
 *
 * @param site the parameter
 * @param name its name
 * @param type its type
 * @param bindings the binding annotations on it
 * @param metadata the annotation that binds it to the trigger's metadata
 * @param nullable whether it says that it may be null
 */
public record ParameterModel(
        Site site,
        String name,
        TypeRef type,
        List<BindingUse> bindings,
        Optional<MetadataUse> metadata,
        boolean nullable) {

    /**
     * A parameter's claim on a value of the trigger.
     *
     * @param site the annotation
     * @param name the name of the value
     */
    public record MetadataUse(Site site, String name) {}
}
