package dev.bindery.benchmarks;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** The least that is of use: a class that calls the method, with the parameters it is given. */
@SupportedAnnotationTypes("dev.bindery.annotation.FunctionName")
public final class CallingProcessor extends YardstickProcessor {
    @Override
    MethodSpec method(ExecutableElement method) {
        List<ParameterSpec> parameters =
                method.getParameters().stream().map(ParameterSpec::get).toList();
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        CodeBlock call = CodeBlock.of(
                method.getModifiers().contains(Modifier.STATIC) ? "$T.$L($L)" : "new $T().$L($L)",
                owner,
                method.getSimpleName(),
                parameters.stream()
                        .map(parameter -> CodeBlock.of("$N", parameter))
                        .collect(CodeBlock.joining(", ")));
        return MethodSpec.methodBuilder("invoke")
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.get(method.getReturnType()))
                .addParameters(parameters)
                .addException(Exception.class)
                .addStatement(method.getReturnType().getKind() == TypeKind.VOID ? "$L" : "return $L", call)
                .build();
    }
}
