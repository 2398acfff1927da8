package dev.bindery.processor.render;

import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.model.TypeRef;
import java.util.List;

/**
 * Writes what GraalVM's {@code native-image} must be told of a function, in its format
 * {@code reachability-metadata.json}: the adapter, which is made by its name; the classes into which Jackson looks; and
 * {@code function.json}.
 */
public final class ReachabilityRenderer {
    private ReachabilityRenderer() {}

    /** Where the file goes: a folder for each function, so that each comes from one class. */
    public static String path(FunctionPlan plan) {
        return "META-INF/native-image/dev.bindery/" + plan.function().name() + "/reachability-metadata.json";
    }

    /** Where {@code function.json} goes. */
    public static String functionJson(FunctionPlan plan) {
        return "META-INF/azure-functions/" + plan.function().name() + "/function.json";
    }

    public static String render(FunctionPlan plan) {
        JsonText out = new JsonText(true).open('{');
        out.name("reflection").open('[');
        out.open('{').member("type", plan.qualifiedAdapterName());
        out.name("methods").open('[').open('{').member("name", "<init>");
        out.name("parameterTypes").open('[').close(']').close('}').close(']').close('}');
        for (TypeRef type : plan.reflected().orElse(List.of())) {
            out.open('{').member("type", binaryName(type));
            // An array is made by its name, and has nothing to look into.
            if (type instanceof TypeRef.Named) {
                out.name("allDeclaredConstructors").word(true);
                out.name("allDeclaredFields").word(true);
                out.name("allDeclaredMethods").word(true);
            }
            out.close('}');
        }
        out.close(']').name("resources").open('[');
        out.open('{').member("glob", functionJson(plan)).close('}');
        return out.close(']').close('}') + "\n";
    }

    private static String binaryName(TypeRef type) {
        if (type instanceof TypeRef.Array array) {
            return binaryName(array.component()) + "[]";
        } else if (type instanceof TypeRef.Named named) {
            String name = String.join("$", named.nesting());
            return named.packageName().isEmpty() ? name : named.packageName() + "." + name;
        }
        return type.displayName();
    }
}
