package dev.bindery.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One function as its source declares it.
 *
 * @param site the method
 * @param name the function's name
 * @param nameSite where the name is written: the annotation's value, or the method
 * @param owner the class
 * @param method the method
 * @param parameters its parameters, in order
 * @param result what it returns
 * @param bindings the binding annotations on the method itself
 * @param retries the retry policies on the method
 * @param foreign the annotations of other Azure Functions libraries on the method and its parameters
 */
public record FunctionModel(
        Site site,
        String name,
        Site nameSite,
        ClassModel owner,
        MethodModel method,
        List<ParameterModel> parameters,
        ResultModel result,
        List<BindingUse> bindings,
        List<RetryUse> retries,
        List<Foreign> foreign) {

    /**
     * An annotation that belongs to another library for Azure Functions.
     *
     * @param site the annotation
     * @param annotation its qualified name
     * @param parameter the parameter that it stands on; empty for the method
     * @param ours whether there is one of the same simple name among ours
     */
    public record Foreign(Site site, String annotation, Optional<String> parameter, boolean ours) {
        public String simpleName() {
            return annotation.substring(annotation.lastIndexOf('.') + 1);
        }
    }

    /** Class and method, as the user would name them. */
    public String displayName() {
        return String.join(".", owner.nesting()) + "." + method.name();
    }
}
