package dev.bindery.processor.model;

import java.util.List;

/**
 * What a function returns.
 *
 * @param site the method
 * @param type the declared type, {@link TypeRef#VOID} for none
 * @param components where the result is a record that names outputs, its components; else empty
 */
public record ResultModel(Site site, TypeRef type, List<ComponentModel> components) {

    /**
     * One component of a returned record.
     *
     * @param site the component, or the method where the record is not in this compilation
     * @param name its name
     * @param type its type
     * @param bindings the binding annotations on it
     */
    public record ComponentModel(Site site, String name, TypeRef type, List<BindingUse> bindings) {}
}
