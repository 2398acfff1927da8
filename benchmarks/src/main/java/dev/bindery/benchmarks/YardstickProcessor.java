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
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.StandardLocation;

/** A trivial processor: a class and a small resource for each annotated method, and no question asked. */
abstract class YardstickProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (ExecutableElement method : ElementFilter.methodsIn(round.getElementsAnnotatedWith(annotation))) {
                try {
                    write(method);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return false;
    }

    /** The one method of the class that is written. */
    abstract MethodSpec method(ExecutableElement method);

    private void write(ExecutableElement method) throws IOException {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        String function = method.getSimpleName().toString();
        String adapter = owner.getSimpleName() + "_" + function;
        String packageName = processingEnv
                .getElementUtils()
                .getPackageOf(owner)
                .getQualifiedName()
                .toString();
        MethodSpec generated = method(method);
        JavaFile.builder(
                        packageName,
                        TypeSpec.classBuilder(adapter)
                                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                                .addOriginatingElement(owner)
                                .addMethod(generated)
                                .build())
                .build()
                .writeTo(processingEnv.getFiler());
        try (Writer resource = processingEnv
                .getFiler()
                .createResource(
                        StandardLocation.CLASS_OUTPUT,
                        "",
                        "META-INF/azure-functions/" + function + "/function.json",
                        owner)
                .openWriter()) {
            resource.write(
                    "{\n  \"entryPoint\": \"" + packageName + "." + adapter + "." + generated.name() + "\"\n}\n");
        }
    }
}
