package dev.bindery.processor.render;

import static dev.bindery.processor.render.JavaText.quote;

import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.model.FunctionPlan.Argument;
import dev.bindery.processor.model.FunctionPlan.ResultOutput;
import dev.bindery.processor.model.ParameterModel;
import dev.bindery.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the method of a function: one line per parameter, the user's call on a line of its own, one line per output. A
 * conversion that fails, and an exception of the user's, thus point at the line that says what it was about.
 */
final class MethodRenderer {
    private final FunctionPlan plan;
    private final FunctionModel function;
    private final ClassNames names;
    private final TypeNames types;
    private final Locals locals;
    private final ConversionCode code;

    MethodRenderer(FunctionPlan plan, ClassNames names, TypeNames types, JsonFields fields) {
        this.plan = plan;
        this.function = plan.function();
        this.names = names;
        this.types = types;
        this.locals = names.locals(plan);
        this.code = new ConversionCode(fields, locals, types);
    }

    void render(JavaText out) {
        out.open("private static void " + names.method(plan) + "(" + types.of(Runtime.SPI, "Invocation") + " "
                + locals.call() + ") throws " + types.of("java.lang", "Exception") + " {");
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < plan.arguments().size(); i++) {
            ParameterModel parameter = function.parameters().get(i);
            out.line(types.full(parameter.type()) + " " + locals.of(i) + " = "
                    + argument(plan.arguments().get(i), parameter) + ";");
            arguments.add(locals.of(i));
        }
        String call = target(out) + "." + function.method().name() + "(" + String.join(", ", arguments) + ");";
        TypeRef result = function.result().type();
        out.line(result.equals(TypeRef.VOID) ? call : types.full(result) + " " + locals.result() + " = " + call);
        if (plan.result().async()) {
            out.open(locals.call() + ".whenDone(" + locals.result() + ", " + locals.value() + " -> {");
            outputs(locals.value(), out);
            out.close("});");
        } else {
            outputs(locals.result(), out);
        }
        out.close("}");
    }

    /** What the method is called on: its class, or the instance, fetched on a line of its own. */
    private String target(JavaText out) {
        String owner = types.of(function.owner().packageName(), function.owner().nesting());
        if (function.method().isStatic()) {
            return owner;
        }
        out.line(owner + " " + locals.target() + " = " + names.instance() + "(" + locals.call() + ");");
        return locals.target();
    }

    private String argument(Argument argument, ParameterModel parameter) {
        if (argument instanceof Argument.OfBinding binding) {
            return code.read(
                    binding.reading(), locals.call() + ".input(" + quote(binding.binding()) + ")", parameter.name());
        } else if (argument instanceof Argument.OfMetadata metadata) {
            return code.read(
                    metadata.reading(), locals.call() + ".metadata(" + quote(metadata.name()) + ")", parameter.name());
        } else if (argument instanceof Argument.OfOutput) {
            // Not a diamond: what javac infers costs it more than what it reads.
            return "new " + types.full(parameter.type()) + "()";
        }
        return locals.call() + ".context()";
    }

    private void outputs(String result, JavaText out) {
        for (int i = 0; i < plan.arguments().size(); i++) {
            if (plan.arguments().get(i) instanceof Argument.OfOutput output) {
                out.line(output(output.binding(), code.write(output.writing(), locals.of(i) + ".get()")));
            }
        }
        boolean spread = plan.result().outputs().stream()
                .anyMatch(output -> output.component().isPresent());
        if (spread) {
            out.open("if (" + result + " != null) {");
        }
        for (ResultOutput output : plan.result().outputs()) {
            String value = output.component()
                    .map(component -> result + "." + component + "()")
                    .orElse(result);
            out.line(output(output.binding(), code.write(output.writing(), value)));
        }
        if (spread) {
            out.close("}");
        }
    }

    private String output(String binding, String value) {
        return locals.call() + ".output(" + quote(binding) + ", " + value + ");";
    }
}
