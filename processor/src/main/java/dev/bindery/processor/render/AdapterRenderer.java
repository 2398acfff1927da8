package dev.bindery.processor.render;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.bindery.processor.model.ClassModel;
import dev.bindery.processor.model.FunctionModel;
import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.model.FunctionPlan.Argument;
import dev.bindery.processor.model.FunctionPlan.ResultOutput;
import dev.bindery.processor.model.IndexedFunction;
import dev.bindery.processor.model.ParameterModel;
import dev.bindery.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the adapter of a function: one line per parameter, the user's call on a line of its own, one line per output.
 * A conversion that fails, and an exception of the user's, thus point at the line that says what it was about.
 */
public final class AdapterRenderer {
    /** The class whose presence says that functions are to run in Azure's stock Java worker too. */
    public static final String STOCK_STACK = EntryPointRenderer.CALL.canonicalName();

    private static final ClassName ADAPTER = ClassName.get(Runtime.SPI, "FunctionAdapter");
    private static final ClassName INVOCATION = ClassName.get(Runtime.SPI, "Invocation");
    private static final ClassName MARKER = ClassName.get(Runtime.SPI, "GeneratedFunction");
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private final String generator;

    /**
     * A renderer.
     *
     * @param generator the processor's name, for {@code @Generated}
     */
    public AdapterRenderer(String generator) {
        this.generator = generator;
    }

    /**
     * Renders an adapter.
     *
     * @param plan the function
     * @param suppressed the codes of the warnings about several functions that the function suppresses
     * @param markGenerated whether the user's module can see {@code javax.annotation.processing.Generated}
     * @return the source file
     */
    public String render(FunctionPlan plan, List<String> suppressed, boolean markGenerated) {
        FunctionModel function = plan.function();
        ClassName owner = owner(function.owner());
        Locals locals = new Locals(plan);
        JsonFields fields = new JsonFields(locals);
        MethodSpec invoke = invoke(plan, owner, locals, fields);
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.adapterName())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ADAPTER)
                .addJavadoc(
                        "Calls {@link $T#$L} for the function {@code $L}.\n",
                        owner,
                        function.method().name(),
                        function.name());
        if (markGenerated) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", generator)
                    .build());
        }
        type.addAnnotation(marker(IndexedFunction.of(plan, suppressed)));
        if (function.method().deprecated()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        type.addFields(fields.specs());
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Called by hosts.\n")
                .build());
        type.addMethod(MethodSpec.methodBuilder("functionName")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S", function.name())
                .build());
        type.addMethod(invoke);
        plan.entry().ifPresent(entry -> type.addMethod(EntryPointRenderer.render(plan, entry)));
        return JavaFile.builder(function.owner().packageName(), type.build())
                .skipJavaLangImports(true)
                .indent("  ")
                .build()
                .toString();
    }

    private static AnnotationSpec marker(IndexedFunction function) {
        AnnotationSpec.Builder marker = AnnotationSpec.builder(MARKER)
                .addMember("name", "$S", function.name())
                .addMember("method", "$S", function.method());
        if (!function.route().isEmpty()) {
            marker.addMember("route", "$S", function.route());
        }
        function.methods().forEach(method -> marker.addMember("methods", "$S", method));
        function.unique().forEach(unique -> marker.addMember("unique", "$S", unique.text()));
        function.suppressed().forEach(code -> marker.addMember("suppressed", "$S", code));
        return marker.build();
    }

    private static ClassName owner(ClassModel owner) {
        return JavaTypes.className(owner.packageName(), owner.nesting());
    }

    private static MethodSpec invoke(FunctionPlan plan, ClassName owner, Locals locals, JsonFields fields) {
        FunctionModel function = plan.function();
        ConversionCode code = new ConversionCode(fields, locals);
        CodeBlock.Builder body = CodeBlock.builder();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < plan.arguments().size(); i++) {
            ParameterModel parameter = function.parameters().get(i);
            String local = locals.of(parameter);
            CodeBlock value = argument(plan.arguments().get(i), parameter, code, locals);
            body.addStatement("$T $L = $L", JavaTypes.name(parameter.type()), local, value);
            arguments.add(local);
        }
        CodeBlock call = CodeBlock.of(
                "$L.$L($L)",
                target(function, owner, locals, body),
                function.method().name(),
                String.join(", ", arguments));
        TypeRef result = function.result().type();
        if (result.equals(TypeRef.VOID)) {
            body.addStatement(call);
        } else {
            body.addStatement("$T $L = $L", JavaTypes.name(result), locals.result(), call);
        }
        if (plan.result().async()) {
            body.beginControlFlow("$L.whenDone($L, $L ->", locals.call(), locals.result(), locals.value());
            outputs(plan, locals.value(), code, locals, body);
            body.unindent().add("});\n");
        } else {
            outputs(plan, locals.result(), code, locals, body);
        }
        return MethodSpec.methodBuilder("invoke")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(INVOCATION, locals.call())
                .addException(Exception.class)
                .addCode(body.build())
                .build();
    }

    /** What the method is called on: its class, or the instance, fetched on a line of its own. */
    private static CodeBlock target(FunctionModel function, ClassName owner, Locals locals, CodeBlock.Builder body) {
        if (function.method().isStatic()) {
            return CodeBlock.of("$T", owner);
        }
        CodeBlock constructor = function.owner().constructible() ? CodeBlock.of(", $T::new", owner) : CodeBlock.of("");
        body.addStatement("$T $L = $L.instance($T.class$L)", owner, locals.target(), locals.call(), owner, constructor);
        return CodeBlock.of("$L", locals.target());
    }

    private static CodeBlock argument(Argument argument, ParameterModel parameter, ConversionCode code, Locals locals) {
        if (argument instanceof Argument.OfBinding binding) {
            return code.read(
                    binding.reading(),
                    CodeBlock.of("$L.input($S)", locals.call(), binding.binding()),
                    parameter.name());
        } else if (argument instanceof Argument.OfMetadata metadata) {
            return code.read(
                    metadata.reading(),
                    CodeBlock.of("$L.metadata($S)", locals.call(), metadata.name()),
                    parameter.name());
        } else if (argument instanceof Argument.OfOutput) {
            return CodeBlock.of("new $T<>()", Runtime.OUT);
        }
        return CodeBlock.of("$L.context()", locals.call());
    }

    private static void outputs(
            FunctionPlan plan, String result, ConversionCode code, Locals locals, CodeBlock.Builder body) {
        for (int i = 0; i < plan.arguments().size(); i++) {
            if (plan.arguments().get(i) instanceof Argument.OfOutput output) {
                String local = locals.of(plan.function().parameters().get(i));
                body.addStatement(
                        "$L.output($S, $L)",
                        locals.call(),
                        output.binding(),
                        code.write(output.writing(), CodeBlock.of("$L.get()", local)));
            }
        }
        boolean spread = plan.result().outputs().stream()
                .anyMatch(output -> output.component().isPresent());
        if (spread) {
            body.beginControlFlow("if ($L != null)", result);
        }
        for (ResultOutput output : plan.result().outputs()) {
            CodeBlock value = output.component().isPresent()
                    ? CodeBlock.of("$L.$L()", result, output.component().get())
                    : CodeBlock.of("$L", result);
            body.addStatement(
                    "$L.output($S, $L)", locals.call(), output.binding(), code.write(output.writing(), value));
        }
        if (spread) {
            body.endControlFlow();
        }
    }

    /**
     * The variables of an adapter: the user's parameter names, and a few of ours around them. A variable must not be
     * called like a type that the adapter mentions: where Java could read either, it reads the variable.
     */
    static final class Locals {
        private final NameAllocator names = new NameAllocator();
        private final List<String> items = new ArrayList<>();

        Locals(FunctionPlan plan) {
            FunctionModel function = plan.function();
            new MentionedTypes(plan).names().forEach(names::newName);
            for (ParameterModel parameter : function.parameters()) {
                names.newName(parameter.name(), parameter);
            }
            for (String own : List.of("call", "target", "result", "value")) {
                names.newName(own, own);
            }
        }

        String of(ParameterModel parameter) {
            return names.get(parameter);
        }

        /** The name of a constant beside the variables. */
        String constant(String suggestion) {
            return names.newName(suggestion);
        }

        String call() {
            return names.get("call");
        }

        String target() {
            return names.get("target");
        }

        String result() {
            return names.get("result");
        }

        String value() {
            return names.get("value");
        }

        /** The variable of a function inside as many others as {@code depth} says. */
        String item(int depth) {
            while (items.size() <= depth) {
                items.add(names.newName("item"));
            }
            return items.get(depth);
        }
    }
}
