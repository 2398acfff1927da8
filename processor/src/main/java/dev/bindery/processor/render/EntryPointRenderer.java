package dev.bindery.processor.render;

import static dev.bindery.processor.render.JavaText.quote;

import dev.bindery.processor.model.EntryPoint;
import dev.bindery.processor.model.EntryPoint.Answer;
import dev.bindery.processor.model.EntryPoint.Form;
import dev.bindery.processor.model.EntryPoint.Parameter;
import dev.bindery.processor.model.FunctionPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the method by which Azure's stock Java worker calls a function: annotated as that worker looks for, and no
 * more than a list of what came, handed to the adapter's own method.
 */
final class EntryPointRenderer {
    /** Types that are mentioned in every entry point, or in some, each with its package. */
    static final Map<String, String> MENTIONED = Map.of(
            "StackCall", Runtime.STACK,
            "AnsweredTrigger", Runtime.STACK,
            "ExecutionContext", Runtime.OFFICIAL,
            "HttpRequestMessage", Runtime.OFFICIAL,
            "HttpResponseMessage", Runtime.OFFICIAL,
            "OutputBinding", Runtime.OFFICIAL,
            "BindingName", Runtime.OFFICIAL + ".annotation",
            "CustomBinding", Runtime.OFFICIAL + ".annotation",
            "List", "java.util");

    private final EntryPoint entry;
    private final FunctionPlan plan;
    private final ClassNames names;
    private final TypeNames types;
    private final Set<String> taken;

    EntryPointRenderer(FunctionPlan plan, EntryPoint entry, ClassNames names, TypeNames types) {
        this.plan = plan;
        this.entry = entry;
        this.names = names;
        this.types = types;
        this.taken = new HashSet<>(names.mentioned());
    }

    void render(JavaText out) {
        List<String> locals = locals();
        String context = take("context");
        String call = take("call");
        List<String> parameters = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < locals.size(); i++) {
            Parameter parameter = entry.parameters().get(i);
            String local = locals.get(i);
            parameters.add(declaration(parameter) + " " + local);
            statements.add(call + "." + taker(parameter) + "(" + quote(given(parameter)) + ", " + local + ");");
        }
        parameters.add(types.of(Runtime.OFFICIAL, "ExecutionContext") + " " + context);
        String stackCall = types.of(Runtime.STACK, "StackCall");
        out.blank();
        out.javadoc("Called by Azure's stock Java worker, which goes by the names in the annotations.");
        out.line("public " + result() + " " + plan.entryMethod() + "(");
        out.line("    " + String.join(",\n      ", parameters) + ")");
        out.open("    throws " + types.of("java.lang", "Exception") + " {");
        out.open("try (" + stackCall + " " + call + " = " + stackCall + ".open(this, " + context + ")) {");
        statements.forEach(out::line);
        out.line(names.method(plan) + "(" + call + ");");
        out.line(answer(entry.answer(), call));
        out.close("}");
        out.close("}");
    }

    /** The parameters' names, in order: bindings keep theirs, what the trigger publishes gives way. */
    private List<String> locals() {
        List<String> locals = new ArrayList<>();
        for (Parameter parameter : entry.parameters()) {
            locals.add(parameter instanceof Parameter.Metadata ? "" : take(given(parameter)));
        }
        for (int i = 0; i < locals.size(); i++) {
            if (entry.parameters().get(i) instanceof Parameter.Metadata metadata) {
                String published = metadata.name();
                locals.set(i, take(Character.toLowerCase(published.charAt(0)) + published.substring(1)));
            }
        }
        return locals;
    }

    private String take(String wanted) {
        return Locals.take(taken, wanted.replaceAll("[^\\p{javaJavaIdentifierPart}]", "_"));
    }

    /** What the worker and the call know a parameter by. */
    private static String given(Parameter parameter) {
        if (parameter instanceof Parameter.Input input) {
            return input.binding().name();
        }
        return parameter instanceof Parameter.Output output
                ? output.binding().name()
                : ((Parameter.Metadata) parameter).name();
    }

    private String declaration(Parameter parameter) {
        String string = types.of("java.lang", "String");
        if (parameter instanceof Parameter.Input input) {
            String annotation = input.answered()
                    ? "@" + types.of(Runtime.STACK, "AnsweredTrigger") + "(name = "
                            + quote(input.binding().name()) + ")"
                    : custom(input.binding());
            return annotation + " " + type(input.form(), string);
        } else if (parameter instanceof Parameter.Output output) {
            return custom(output.binding()) + " " + types.of(Runtime.OFFICIAL, "OutputBinding") + "<"
                    + types.of("java.lang", "Object") + ">";
        }
        Parameter.Metadata metadata = (Parameter.Metadata) parameter;
        return "@" + types.of(Runtime.OFFICIAL + ".annotation", "BindingName") + "(" + quote(metadata.name()) + ") "
                + (metadata.several() ? types.of("java.util", "List") + "<" + string + ">" : string);
    }

    private String custom(FunctionPlan.Binding binding) {
        return "@" + types.of(Runtime.OFFICIAL + ".annotation", "CustomBinding") + "(direction = "
                + quote(binding.kind().direction()) + ", name = " + quote(binding.name()) + ", type = "
                + quote(binding.kind().type()) + ")";
    }

    /** Optional, because the worker would hand over no null that Java takes where there is no value. */
    private String type(Form form, String string) {
        return switch (form) {
            case REQUEST -> types.of(Runtime.OFFICIAL, "HttpRequestMessage") + "<" + optional(string) + ">";
            case TEXT, JSON -> optional(string);
            case BYTES -> optional("byte[]");
            case TEXTS -> optional(types.of("java.util", "List") + "<" + string + ">");
            case BYTE_ARRAYS -> optional(types.of("java.util", "List") + "<byte[]>");
        };
    }

    private String optional(String value) {
        return types.optional() + "<" + value + ">";
    }

    private String result() {
        return switch (entry.answer()) {
            case NOTHING -> "void";
            case VALUE -> types.of("java.lang", "Object");
            case RESPONSE -> types.of(Runtime.OFFICIAL, "HttpResponseMessage");
        };
    }

    private static String answer(Answer answer, String call) {
        return switch (answer) {
            case NOTHING -> call + ".finish();";
            case VALUE -> "return " + call + ".value();";
            case RESPONSE -> "return " + call + ".response();";
        };
    }

    /** The method that takes a value; the members of a message are looked into as well. */
    private static String taker(Parameter parameter) {
        if (!(parameter instanceof Parameter.Input input)) {
            return parameter instanceof Parameter.Output ? "target" : "metadata";
        }
        return switch (input.form()) {
            case REQUEST -> "request";
            case TEXT -> input.binding().kind().isTrigger() ? "message" : "text";
            case JSON -> "json";
            case BYTES -> "bytes";
            case TEXTS -> "texts";
            case BYTE_ARRAYS -> "byteArrays";
        };
    }
}
