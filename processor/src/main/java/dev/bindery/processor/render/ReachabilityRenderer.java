package dev.bindery.processor.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.model.TypeRef;
import java.io.IOException;
import java.io.StringWriter;
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
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                    .withSeparators(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)));
            write(plan, out);
        } catch (IOException e) {
            // A writer of strings does not fail.
            throw new IllegalStateException(e);
        }
        return text + "\n";
    }

    private static void write(FunctionPlan plan, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart("reflection");
        out.writeStartObject();
        out.writeStringField("type", plan.qualifiedAdapterName());
        out.writeArrayFieldStart("methods");
        out.writeStartObject();
        out.writeStringField("name", "<init>");
        out.writeArrayFieldStart("parameterTypes");
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        for (TypeRef type : plan.reflected().orElse(List.of())) {
            out.writeStartObject();
            out.writeStringField("type", binaryName(type));
            // An array is made by its name, and has nothing to look into.
            if (type instanceof TypeRef.Named) {
                out.writeBooleanField("allDeclaredConstructors", true);
                out.writeBooleanField("allDeclaredFields", true);
                out.writeBooleanField("allDeclaredMethods", true);
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("resources");
        out.writeStartObject();
        out.writeStringField("glob", functionJson(plan));
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
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
