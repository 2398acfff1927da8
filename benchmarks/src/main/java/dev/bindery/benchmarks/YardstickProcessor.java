package dev.bindery.benchmarks;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** The least that a processor of functions could do: a class and a resource for each, and no question asked. */
@SupportedAnnotationTypes("dev.bindery.annotation.FunctionName")
public final class YardstickProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element method : round.getElementsAnnotatedWith(annotation)) {
                try {
                    write(method);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return false;
    }

    private void write(Element method) throws IOException {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        String function = method.getSimpleName().toString();
        String adapter = owner.getSimpleName() + "_" + function;
        String packageName = processingEnv
                .getElementUtils()
                .getPackageOf(owner)
                .getQualifiedName()
                .toString();
        JavaFile.builder(
                        packageName,
                        TypeSpec.classBuilder(adapter)
                                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                                .addMethod(MethodSpec.methodBuilder("functionName")
                                        .addModifiers(Modifier.PUBLIC)
                                        .returns(String.class)
                                        .addStatement("return $S", function)
                                        .build())
                                .build())
                .build()
                .writeTo(processingEnv.getFiler());
        try (Writer resource = processingEnv
                .getFiler()
                .createResource(
                        StandardLocation.CLASS_OUTPUT,
                        "",
                        "META-INF/azure-functions/" + function + "/function.json",
                        method)
                .openWriter()) {
            resource.write("{\n  \"entryPoint\": \"" + packageName + "." + adapter + ".functionName\"\n}\n");
        }
    }
}
