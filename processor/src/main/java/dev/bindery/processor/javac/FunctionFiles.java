package dev.bindery.processor.javac;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.render.AdapterRenderer;
import dev.bindery.processor.render.AdapterRenderer.Function;
import dev.bindery.processor.render.FunctionJsonRenderer;
import dev.bindery.processor.render.ReachabilityRenderer;
import dev.bindery.processor.verify.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes the resources of each function and the adapter of each class, all with the user's top-level class as their one
 * origin.
 */
final class FunctionFiles {
    private final Filer filer;
    private final Elements elements;
    private final AdapterRenderer adapters;
    private final FunctionJsonRenderer functionJson;
    private final Set<String> written = new HashSet<>();

    /** The functions of classes whose adapters are not written yet, by their names. */
    private final Map<String, List<Function>> pending = new HashMap<>();

    FunctionFiles(Filer filer, Elements elements, AdapterRenderer adapters, FunctionJsonRenderer functionJson) {
        this.filer = filer;
        this.elements = elements;
        this.adapters = adapters;
        this.functionJson = functionJson;
    }

    /**
     * Writes a function's {@code function.json}, and keeps the function for its class's adapter.
     *
     * @throws FilerException if the class has a function of that name already
     * @throws IOException if the file cannot be written
     */
    void add(FunctionPlan plan, Element method) throws IOException {
        List<Function> functions = pending.computeIfAbsent(className(method), name -> new ArrayList<>());
        for (Function other : functions) {
            if (other.plan().methodName().equals(plan.methodName())) {
                throw new FilerException(plan.methodName());
            }
        }
        functions.add(new Function(plan, suppressed(method)));
        // Of two functions of one name the first has the file; the index finds the other, and says so.
        if (written.add(plan.function().name())) {
            Element origin = topLevel(method);
            resource(ReachabilityRenderer.functionJson(plan), functionJson.render(plan), origin);
            if (plan.reflected().isPresent()) {
                resource(ReachabilityRenderer.path(plan), ReachabilityRenderer.render(plan), origin);
            }
        }
    }

    /** Takes the functions that were added of a method's class. */
    List<Function> added(Element method) {
        List<Function> functions = pending.remove(className(method));
        return functions == null ? List.of() : functions;
    }

    /**
     * Writes the adapter of a class.
     *
     * @param functions all its functions
     * @param method the user's method of one of them
     * @throws IOException if it exists already, or cannot be written
     */
    void write(List<Function> functions, Element method) throws IOException {
        FunctionPlan plan = functions.get(0).plan();
        Element origin = topLevel(method);
        boolean markGenerated =
                elements.getTypeElement(elements.getModuleOf(origin), "javax.annotation.processing.Generated") != null;
        // In the encoding in which the compiler reads it back.
        try (Writer writer =
                filer.createSourceFile(plan.qualifiedAdapterName(), origin).openWriter()) {
            writer.write(adapters.render(functions, markGenerated));
        }
    }

    private void resource(String path, String text, Element origin) throws IOException {
        FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origin);
        // UTF-8, whatever the encoding of sources.
        try (OutputStream out = file.openOutputStream()) {
            out.write(text.getBytes(UTF_8));
        }
    }

    /** What {@code @SuppressWarnings} says in the source is gone when the functions are compared in a later build. */
    private static List<String> suppressed(Element method) {
        return Stream.of(Problem.ROUTE_SHADOWED)
                .filter(problem -> Reporter.isSuppressed(problem, method))
                .map(Problem::code)
                .toList();
    }

    private static String className(Element method) {
        return ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString();
    }

    private static Element topLevel(Element element) {
        Element top = element;
        while (top.getEnclosingElement() instanceof TypeElement enclosing) {
            top = enclosing;
        }
        return top;
    }
}
