package dev.bindery.processor.render;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
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
 * Writes the adapter of a class: one method for each of its functions, and what a host calls. In such a method there is
 * one line per parameter, the user's call on a line of its own, one line per output. A conversion that fails, and an
 * exception of the user's, thus point at the line that says what it was about.
 *
 * <p>One class for all functions of the user's, because that costs the compiler far less than a class for each.
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
     * A function of the class.
     *
     * @param plan the function
     * @param suppressed the codes of the warnings about several functions that the function suppresses
     */
    public record Function(FunctionPlan plan, List<String> suppressed) {}

    /**
     * Renders an adapter.
     *
     * @param functions the functions of one class, with names that differ; at least one
     * @param markGenerated whether the user's module can see {@code javax.annotation.processing.Generated}
     * @return the source file
     */
    public String render(List<Function> functions, boolean markGenerated) {
        List<FunctionPlan> plans = functions.stream().map(Function::plan).toList();
        FunctionPlan first = plans.get(0);
        ClassModel ownerModel = first.function().owner();
        ClassName owner = JavaTypes.className(ownerModel.packageName(), ownerModel.nesting());
        ClassNames names = new ClassNames(plans);
        JsonFields fields = new JsonFields(names);
        List<MethodSpec> methods = new ArrayList<>();
        boolean deprecated = false;
        boolean instance = false;
        for (Function function : functions) {
            FunctionPlan plan = function.plan();
            MethodSpec.Builder method = method(plan, owner, names, fields)
                    .addAnnotation(marker(IndexedFunction.of(plan, function.suppressed())));
            methods.add(method.build());
            plan.entry().ifPresent(entry -> methods.add(EntryPointRenderer.render(plan, entry, names)));
            deprecated |= plan.function().method().deprecated();
            instance |= !plan.function().method().isStatic();
        }
        TypeSpec.Builder type = TypeSpec.classBuilder(first.adapterName())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ADAPTER)
                .addJavadoc("Calls the functions of {@link $T}.\n", owner);
        if (markGenerated) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", generator)
                    .build());
        }
        if (deprecated) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        type.addFields(fields.specs())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Called by hosts.\n")
                        .build())
                .addMethod(functionNames(plans))
                .addMethod(invoke(plans, names))
                .addMethods(methods);
        if (instance) {
            type.addMethod(instance(owner, ownerModel, names));
        }
        return JavaFile.builder(ownerModel.packageName(), type.build())
                .skipJavaLangImports(true)
                .indent("  ")
                .build()
                .toString();
    }

    private static MethodSpec functionNames(List<FunctionPlan> plans) {
        return MethodSpec.methodBuilder("functionNames")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ArrayTypeName.of(ClassName.get(String.class)))
                .addStatement(
                        "return new String[] {$L}",
                        plans.stream()
                                .map(plan -> CodeBlock.of("$S", plan.function().name()))
                                .collect(CodeBlock.joining(", ")))
                .build();
    }

    private static MethodSpec invoke(List<FunctionPlan> plans, ClassNames names) {
        MethodSpec.Builder invoke = MethodSpec.methodBuilder("invoke")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(INVOCATION, "call")
                .addException(Exception.class)
                .beginControlFlow("switch (call.context().functionName())");
        for (FunctionPlan plan : plans) {
            invoke.addCode("case $S -> $L(call);\n", plan.function().name(), names.method(plan));
        }
        return invoke.addCode("default -> throw $T.unknown(call);\n", ADAPTER)
                .endControlFlow()
                .build();
    }

    private static MethodSpec instance(ClassName owner, ClassModel model, ClassNames names) {
        CodeBlock constructor = model.constructible() ? CodeBlock.of(", $T::new", owner) : CodeBlock.of("");
        return MethodSpec.methodBuilder(names.instance())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(owner)
                .addParameter(INVOCATION, "call")
                .addStatement("return call.instance($T.class$L)", owner, constructor)
                .build();
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

    private static MethodSpec.Builder method(FunctionPlan plan, ClassName owner, ClassNames names, JsonFields fields) {
        FunctionModel function = plan.function();
        Locals locals = names.locals(plan);
        ConversionCode code = new ConversionCode(fields, locals);
        CodeBlock.Builder body = CodeBlock.builder();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < plan.arguments().size(); i++) {
            ParameterModel parameter = function.parameters().get(i);
            String local = locals.of(i);
            CodeBlock value = argument(plan.arguments().get(i), parameter, code, locals);
            body.addStatement("$T $L = $L", JavaTypes.name(parameter.type()), local, value);
            arguments.add(local);
        }
        CodeBlock call = CodeBlock.of(
                "$L.$L($L)",
                target(function, owner, names, locals, body),
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
        return MethodSpec.methodBuilder(names.method(plan))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(INVOCATION, locals.call())
                .addException(Exception.class)
                .addCode(body.build());
    }

    /** What the method is called on: its class, or the instance, fetched on a line of its own. */
    private static CodeBlock target(
            FunctionModel function, ClassName owner, ClassNames names, Locals locals, CodeBlock.Builder body) {
        if (function.method().isStatic()) {
            return CodeBlock.of("$T", owner);
        }
        body.addStatement("$T $L = $L($L)", owner, locals.target(), names.instance(), locals.call());
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
            // Not a diamond: what javac infers costs it more than what it reads.
            return CodeBlock.of("new $T()", JavaTypes.name(parameter.type()));
        }
        return CodeBlock.of("$L.context()", locals.call());
    }

    private static void outputs(
            FunctionPlan plan, String result, ConversionCode code, Locals locals, CodeBlock.Builder body) {
        for (int i = 0; i < plan.arguments().size(); i++) {
            if (plan.arguments().get(i) instanceof Argument.OfOutput output) {
                String local = locals.of(i);
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
}
