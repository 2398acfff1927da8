package dev.bindery.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of a package as javac sees them: its types, their annotations and their Javadoc. */
final class Sources {
    private final Elements elements;
    private final Map<String, TypeElement> types = new TreeMap<>();

    Sources(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, UTF_8);
        List<Path> paths;
        try (Stream<Path> found = Files.list(folder)) {
            paths = found.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
        JavacTask task = (JavacTask) compiler.getTask(
                null,
                files,
                null,
                List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                null,
                files.getJavaFileObjectsFromPaths(paths));
        task.parse();
        for (Element element : task.analyze()) {
            if (element instanceof TypeElement type) {
                types.put(type.getSimpleName().toString(), type);
            }
        }
        elements = task.getElements();
    }

    /** The top-level types, by simple name. */
    Map<String, TypeElement> types() {
        return types;
    }

    /** The Javadoc of an element as Markdown, without its block tags. */
    String documentation(Element element) {
        String comment = elements.getDocComment(element);
        return comment == null ? "" : Markdown.of(comment);
    }

    static Optional<? extends AnnotationMirror> annotation(Element element, String simpleName) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals(simpleName))
                .findFirst();
    }

    /** The annotations of a kind that may be repeated. */
    static List<AnnotationMirror> annotations(Element element, String simpleName) {
        List<AnnotationMirror> all = new ArrayList<>();
        annotation(element, simpleName).ifPresent(all::add);
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            Element type = mirror.getAnnotationType().asElement();
            if (type.getEnclosingElement().getSimpleName().contentEquals(simpleName)) {
                items(values(mirror).get("value")).forEach(item -> all.add((AnnotationMirror) item));
            }
        }
        return all;
    }

    /** What an annotation says, written or by default, by element. */
    static Map<String, Object> values(AnnotationMirror mirror) {
        Map<String, Object> values = new TreeMap<>();
        for (ExecutableElement method :
                ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
            AnnotationValue value = mirror.getElementValues().get(method);
            if (value == null) {
                value = method.getDefaultValue();
            }
            if (value != null) {
                values.put(method.getSimpleName().toString(), value.getValue());
            }
        }
        return values;
    }

    /** The elements of an array in an annotation. */
    static List<Object> items(Object value) {
        List<Object> items = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> items.add(((AnnotationValue) item).getValue()));
        }
        return items;
    }
}
