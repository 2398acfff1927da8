package dev.bindery.processor.verify;

import dev.bindery.processor.model.ClassModel;
import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.model.MethodModel;
import dev.bindery.syntax.Names;
import dev.bindery.syntax.SyntaxException;
import java.util.List;

/** Whether hosts can call the method, and whether its name is one that the host takes. */
final class ShapeRules {
    private ShapeRules() {}

    static void check(FunctionModel function, List<Finding> findings) {
        name(function, findings);
        method(function, findings);
        owner(function, findings);
    }

    private static void name(FunctionModel function, List<Finding> findings) {
        try {
            Names.function(function.name());
        } catch (SyntaxException e) {
            findings.add(Problem.FUNCTION_NAME.at(
                    function.nameSite(),
                    "The function name '" + function.name() + "' is not one that the host takes.",
                    e.problem(),
                    "Give the method another name in @FunctionName(\"…\")."));
        }
    }

    private static void method(FunctionModel function, List<Finding> findings) {
        MethodModel method = function.method();
        if (!method.isPublic()) {
            findings.add(Problem.METHOD_NOT_PUBLIC.at(
                    function.site(),
                    "Method '" + function.displayName() + "' is a function but is not public.",
                    "Hosts call public methods only.",
                    "Write 'public' before it."));
        }
        if (method.isAbstract()) {
            findings.add(Problem.METHOD_ABSTRACT.at(
                    function.site(),
                    "Method '" + function.displayName() + "' is a function but has no body.",
                    "A function is a method that can be called on its own class.",
                    "Move the annotations to the method that implements it."));
        }
        if (method.generic()) {
            findings.add(Problem.METHOD_GENERIC.at(
                    function.site(),
                    "Method '" + function.displayName() + "' is a function but has type parameters.",
                    "The host calls it without type arguments, so every type must be known here.",
                    "Replace the type parameters with classes."));
        }
        if (method.throwsThrowable()) {
            findings.add(Problem.THROWS_THROWABLE.at(
                    function.site(),
                    "Method '" + function.displayName() + "' declares a checked exception that is no Exception.",
                    "A function may throw any Exception.",
                    "Declare 'throws Exception' instead."));
        }
    }

    private static void owner(FunctionModel function, List<Finding> findings) {
        ClassModel owner = function.owner();
        if (!owner.notPublic().isEmpty()) {
            findings.add(Problem.CLASS_NOT_PUBLIC.at(
                    function.site(),
                    "Function '" + function.name() + "' is in '" + owner.notPublic() + "', which is not public.",
                    "A function's class, and the classes around it, are public.",
                    "Write 'public' before '" + owner.kind() + " " + owner.notPublic() + "'."));
        }
        if (owner.generic() && !function.method().isStatic()) {
            findings.add(Problem.CLASS_CANNOT_BE_MADE.at(
                    function.site(),
                    "Function '" + function.name() + "' is in '" + owner.simpleName() + "', which has type parameters.",
                    "The host makes one instance of the class, without type arguments.",
                    "Make the method static, or move it to a class without type parameters."));
        } else if (function.method().isStatic() || function.method().isAbstract()) {
            return;
        } else if (owner.inner()) {
            findings.add(Problem.CLASS_INNER.at(
                    function.site(),
                    "Function '" + function.name() + "' is in '" + owner.simpleName()
                            + "', which needs an instance of the class around it.",
                    "The host makes an instance of the function's class alone.",
                    "Write 'static' before 'class " + owner.simpleName() + "'."));
        } else if (owner.isAbstract() || owner.kind().equals("enum")) {
            findings.add(Problem.CLASS_CANNOT_BE_MADE.at(
                    function.site(),
                    "Function '" + function.name() + "' is in the "
                            + (owner.kind().equals("class") ? "abstract class" : owner.kind()) + " '"
                            + owner.simpleName() + "', of which the host cannot make an instance.",
                    "A function is a static method, or a method of a class that can be made.",
                    "Make the method static, or move it to an ordinary class."));
        } else if (!owner.constructible()) {
            findings.add(Problem.NO_CONSTRUCTOR.at(
                    function.site(),
                    "Class '" + owner.simpleName() + "' has no constructor that Bindery can call for function '"
                            + function.name() + "'.",
                    "Without an instance provider the constructor takes no parameters, is not private and throws no"
                            + " checked exception.",
                    "Add one, make the method static, or register a dev.bindery.spi.InstanceProvider and write"
                            + " @SuppressWarnings(\"" + Problem.NO_CONSTRUCTOR.code() + "\") here."));
        }
    }
}
