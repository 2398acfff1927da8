package dev.bindery.processor.model;

import java.util.List;

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
        List<RetryUse> retries) {

    /** Class and method, as the user would name them. */
    public String displayName() {
        return String.join(".", owner.nesting()) + "." + method.name();
    }
}
