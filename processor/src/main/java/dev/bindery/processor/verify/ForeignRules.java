package dev.bindery.processor.verify;

import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.model.FunctionModel.Foreign;
import java.util.List;

/** Annotations of another library for Azure Functions, which look like ours and would be passed over in silence. */
final class ForeignRules {
    private ForeignRules() {}

    static void check(FunctionModel function, List<Finding> findings) {
        for (Foreign annotation : function.foreign()) {
            findings.add(Problem.FOREIGN_ANNOTATION.at(
                    annotation.site(),
                    "@" + annotation.simpleName() + " on "
                            + annotation
                                    .parameter()
                                    .map(name -> "parameter '" + name + "'")
                                    .orElse("method '" + function.method().name() + "'")
                            + " is " + annotation.annotation() + ", which Bindery does not read.",
                    "The annotations of a function are all from dev.bindery.annotation, or of your own with @Binding.",
                    annotation.ours()
                            ? "Import dev.bindery.annotation." + annotation.simpleName() + " instead."
                            : "Remove it, or see the guide to migrating for what takes its place."));
        }
    }
}
