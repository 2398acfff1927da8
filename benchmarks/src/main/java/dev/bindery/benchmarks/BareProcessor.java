package dev.bindery.benchmarks;

import com.palantir.javapoet.MethodSpec;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** The least: a class that returns the function's name. */
@SupportedAnnotationTypes("dev.bindery.annotation.FunctionName")
public final class BareProcessor extends YardstickProcessor {
    @Override
    MethodSpec method(ExecutableElement method) {
        return MethodSpec.methodBuilder("functionName")
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S", method.getSimpleName())
                .build();
    }
}
