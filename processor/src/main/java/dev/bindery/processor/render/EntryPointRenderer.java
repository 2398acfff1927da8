package dev.bindery.processor.render;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.bindery.processor.model.EntryPoint;
import dev.bindery.processor.model.EntryPoint.Answer;
import dev.bindery.processor.model.EntryPoint.Form;
import dev.bindery.processor.model.EntryPoint.Parameter;
import dev.bindery.processor.model.FunctionPlan;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the method by which Azure's stock Java worker calls a function: annotated as that worker looks for, and no
 * more than a list of what came, handed to the adapter's own method.
 */
final class EntryPointRenderer {
    private static final String OFFICIAL = "com.microsoft.azure.functions";
    private static final ClassName STRING = ClassName.get(String.class);

    /** Types that are mentioned in every entry point, or in some. */
    static final List<ClassName> MENTIONED = List.of(
            ClassName.get("dev.bindery.stack", "StackCall"),
            ClassName.get("dev.bindery.stack", "AnsweredTrigger"),
            ClassName.get(OFFICIAL, "ExecutionContext"),
            ClassName.get(OFFICIAL, "HttpRequestMessage"),
            ClassName.get(OFFICIAL, "HttpResponseMessage"),
            ClassName.get(OFFICIAL, "OutputBinding"),
            ClassName.get(OFFICIAL + ".annotation", "BindingName"),
            ClassName.get(OFFICIAL + ".annotation", "CustomBinding"),
            ClassName.get(List.class));

    static final ClassName CALL = MENTIONED.get(0);
    private static final ClassName ANSWERED_TRIGGER = MENTIONED.get(1);
    private static final ClassName CONTEXT = MENTIONED.get(2);
    private static final ClassName REQUEST = MENTIONED.get(3);
    private static final ClassName RESPONSE = MENTIONED.get(4);
    private static final ClassName OUTPUT = MENTIONED.get(5);
    private static final ClassName BINDING_NAME = MENTIONED.get(6);
    private static final ClassName CUSTOM_BINDING = MENTIONED.get(7);

    private final NameAllocator names = new NameAllocator();
    private final MethodSpec.Builder method;
    private final CodeBlock.Builder body = CodeBlock.builder();
    private final String call;

    private EntryPointRenderer(FunctionPlan plan, EntryPoint entry, ClassNames classNames) {
        method = MethodSpec.methodBuilder(plan.entryMethod());
        classNames.mentioned().forEach(name -> names.newName(name, name));
        // Bindings keep their names.
        entry.parameters().stream()
                .filter(of -> !(of instanceof Parameter.Metadata))
                .forEach(this::name);
        entry.parameters().stream().filter(Parameter.Metadata.class::isInstance).forEach(this::name);
        String context = names.newName("context", "our context");
        call = names.newName("call", "our call");
        method.addModifiers(Modifier.PUBLIC)
                .addJavadoc("Called by Azure's stock Java worker, which goes by the names in the annotations.\n")
                .addException(Exception.class);
        body.beginControlFlow("try ($T $L = $T.open(this, $L))", CALL, call, CALL, context);
        for (Parameter parameter : entry.parameters()) {
            add(parameter);
        }
        method.addParameter(CONTEXT, context);
        body.addStatement("$L($L)", classNames.method(plan), call);
        answer(entry.answer());
        body.endControlFlow();
    }

    static MethodSpec render(FunctionPlan plan, EntryPoint entry, ClassNames names) {
        EntryPointRenderer renderer = new EntryPointRenderer(plan, entry, names);
        return renderer.method.addCode(renderer.body.build()).build();
    }

    private void name(Parameter parameter) {
        String name;
        if (parameter instanceof Parameter.Input input) {
            name = input.binding().name();
        } else if (parameter instanceof Parameter.Output output) {
            name = output.binding().name();
        } else {
            String published = ((Parameter.Metadata) parameter).name();
            name = Character.toLowerCase(published.charAt(0)) + published.substring(1);
        }
        names.newName(name, parameter);
    }

    private void add(Parameter parameter) {
        String local = names.get(parameter);
        if (parameter instanceof Parameter.Input input) {
            method.addParameter(ParameterSpec.builder(type(input.form()), local)
                    .addAnnotation(
                            input.answered()
                                    ? AnnotationSpec.builder(ANSWERED_TRIGGER)
                                            .addMember(
                                                    "name",
                                                    "$S",
                                                    input.binding().name())
                                            .build()
                                    : custom(input.binding()))
                    .build());
            body.addStatement(
                    "$L.$L($S, $L)", call, taker(input), input.binding().name(), local);
        } else if (parameter instanceof Parameter.Output output) {
            method.addParameter(
                    ParameterSpec.builder(ParameterizedTypeName.get(OUTPUT, ClassName.get(Object.class)), local)
                            .addAnnotation(custom(output.binding()))
                            .build());
            body.addStatement("$L.target($S, $L)", call, output.binding().name(), local);
        } else if (parameter instanceof Parameter.Metadata metadata) {
            method.addParameter(ParameterSpec.builder(
                            metadata.several() ? ParameterizedTypeName.get(ClassName.get(List.class), STRING) : STRING,
                            local)
                    .addAnnotation(AnnotationSpec.builder(BINDING_NAME)
                            .addMember("value", "$S", metadata.name())
                            .build())
                    .build());
            body.addStatement("$L.metadata($S, $L)", call, metadata.name(), local);
        }
    }

    private void answer(Answer answer) {
        switch (answer) {
            case NOTHING -> body.addStatement("$L.finish()", call);
            case VALUE -> {
                method.returns(Object.class);
                body.addStatement("return $L.value()", call);
            }
            case RESPONSE -> {
                method.returns(RESPONSE);
                body.addStatement("return $L.response()", call);
            }
        }
    }

    private static AnnotationSpec custom(FunctionPlan.Binding binding) {
        return AnnotationSpec.builder(CUSTOM_BINDING)
                .addMember("direction", "$S", binding.kind().direction())
                .addMember("name", "$S", binding.name())
                .addMember("type", "$S", binding.kind().type())
                .build();
    }

    /** Optional, because the worker would hand over no null that Java takes where there is no value. */
    private static TypeName type(Form form) {
        TypeName bytes = ArrayTypeName.of(TypeName.BYTE);
        return switch (form) {
            case REQUEST -> ParameterizedTypeName.get(REQUEST, optional(STRING));
            case TEXT, JSON -> optional(STRING);
            case BYTES -> optional(bytes);
            case TEXTS -> optional(ParameterizedTypeName.get(ClassName.get(List.class), STRING));
            case BYTE_ARRAYS -> optional(ParameterizedTypeName.get(ClassName.get(List.class), bytes));
        };
    }

    private static TypeName optional(TypeName value) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), value);
    }

    /** The method that takes a value; the members of a message are looked into as well. */
    private static String taker(Parameter.Input input) {
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
