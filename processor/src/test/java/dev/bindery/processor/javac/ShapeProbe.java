package dev.bindery.processor.javac;

import dev.bindery.processor.model.JsonShape;
import dev.bindery.processor.model.TypeRef;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Notes the shapes of the types that are read and written by the methods of a compilation's classes. */
@SupportedAnnotationTypes("*")
public final class ShapeProbe extends AbstractProcessor {
    private final Map<String, JsonShape> shapes = new TreeMap<>();

    /** The shapes by the names of the methods. */
    public Map<String, JsonShape> shapes() {
        return shapes;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        TypeReader types = new TypeReader(processingEnv.getElementUtils());
        JsonShapes json = new JsonShapes(types);
        for (Element root : round.getRootElements()) {
            for (ExecutableElement method : ElementFilter.methodsIn(root.getEnclosedElements())) {
                TypeRef type = types.read(
                        method.getSimpleName().toString().startsWith("read")
                                ? method.getParameters().get(0).asType()
                                : method.getReturnType());
                if (type instanceof TypeRef.Named named) {
                    shapes.put(method.getSimpleName().toString(), json.of(named));
                }
            }
        }
        return false;
    }
}
