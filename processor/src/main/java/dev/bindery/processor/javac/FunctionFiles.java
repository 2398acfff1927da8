package dev.bindery.processor.javac;

import dev.bindery.processor.model.FunctionPlan;
import dev.bindery.processor.render.AdapterRenderer;
import dev.bindery.processor.render.FunctionJsonRenderer;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes the two files of a function, both with the user's top-level class as their one origin. */
final class FunctionFiles {
    private final Filer filer;
    private final Elements elements;
    private final AdapterRenderer adapters;
    private final FunctionJsonRenderer functionJson;

    FunctionFiles(Filer filer, Elements elements, AdapterRenderer adapters, FunctionJsonRenderer functionJson) {
        this.filer = filer;
        this.elements = elements;
        this.adapters = adapters;
        this.functionJson = functionJson;
    }

    /**
     * Writes a function's files.
     *
     * @throws IOException if one exists already, or cannot be written
     */
    void write(FunctionPlan plan, Element method) throws IOException {
        Element origin = topLevel(method);
        boolean markGenerated =
                elements.getTypeElement(elements.getModuleOf(origin), "javax.annotation.processing.Generated") != null;
        write(
                filer.createSourceFile(plan.qualifiedAdapterName(), origin),
                adapters.render(plan, markGenerated));
        write(
                filer.createResource(
                        StandardLocation.CLASS_OUTPUT,
                        "",
                        "META-INF/azure-functions/" + plan.function().name() + "/function.json",
                        origin),
                functionJson.render(plan));
    }

    private static void write(FileObject file, String text) throws IOException {
        try (Writer writer = file.openWriter()) {
            writer.write(text);
        }
    }

    private static Element topLevel(Element element) {
        Element top = element;
        while (top.getEnclosingElement() instanceof TypeElement enclosing) {
            top = enclosing;
        }
        return top;
    }
}
