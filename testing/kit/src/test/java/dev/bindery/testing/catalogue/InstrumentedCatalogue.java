package dev.bindery.testing.catalogue;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The processor's catalogue of functions, which has every binding there is, compiled as an application; each function
 * first notes what it received.
 */
final class InstrumentedCatalogue implements AutoCloseable {
    private static final Path SOURCES = Path.of("../../processor/src/test/cases/golden/catalogue/src/catalogue")
            .normalize();

    private final Map<String, Set<String>> annotations = new HashMap<>();
    private final URLClassLoader loader;

    private InstrumentedCatalogue(Path classes) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                sources.add(new Source(file.getFileName().toString(), instrumented(file)));
            }
        }
        StringWriter output = new StringWriter();
        String classPath = System.getProperty("java.class.path");
        List<String> options = List.of(
                "-d", classes.toString(), "-cp", classPath, "-processorpath", classPath, "-parameters", "-nowarn");
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(output, null, null, options, null, sources)
                .call();
        if (!compiled) {
            throw new IllegalStateException("The catalogue does not compile:\n" + output);
        }
        loader = new OwnFunctionsOnly(classes);
    }

    static InstrumentedCatalogue in(Path classes) throws IOException {
        return new InstrumentedCatalogue(classes);
    }

    ClassLoader loader() {
        return loader;
    }

    /** The simple names of the annotations of a function and of its parameters. */
    Set<String> annotations(String method) {
        return annotations.getOrDefault(method, Set.of());
    }

    /** Every app setting that a function refers to, with a value that suits it. */
    Map<String, String> settings(List<String> functionJsons) {
        Map<String, String> settings = new TreeMap<>();
        for (String json : functionJsons) {
            java.util.regex.Matcher setting =
                    java.util.regex.Pattern.compile("%(\\w+)%").matcher(json);
            while (setting.find()) {
                String name = setting.group(1);
                settings.put(name, name.endsWith("Schedule") ? "0 0 3 * * *" : name.toLowerCase());
            }
        }
        return settings;
    }

    private String instrumented(Path file) throws IOException {
        String text = Files.readString(file);
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(new StringWriter(), null, null, null, null, List.of(new Source("Parsed.java", text)));
        CompilationUnitTree unit = task.parse().iterator().next();
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        TreeMap<Integer, String> notes = new TreeMap<>();
        String type = file.getFileName().toString().replace(".java", "");
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                if (method.getBody() != null) {
                    collect(method);
                    notes.put((int) positions.getStartPosition(unit, method.getBody()) + 1, note(type, method));
                }
                return super.visitMethod(method, nothing);
            }
        }.scan(unit, null);
        StringBuilder instrumented = new StringBuilder(text);
        notes.descendingMap().forEach(instrumented::insert);
        return instrumented.toString();
    }

    private void collect(MethodTree method) {
        Set<String> names = new TreeSet<>();
        List<Tree> annotated = new ArrayList<>(method.getModifiers().getAnnotations());
        method.getParameters()
                .forEach(parameter -> annotated.addAll(parameter.getModifiers().getAnnotations()));
        annotated.forEach(annotation ->
                names.add(((AnnotationTree) annotation).getAnnotationType().toString()));
        annotations.put(method.getName().toString(), names);
    }

    private static String note(String type, MethodTree method) {
        List<String> names = method.getParameters().stream()
                .map(VariableTree::getName)
                .map(Object::toString)
                .toList();
        return " dev.bindery.testing.catalogue.Received.note(" + type + ".class, \"" + method.getName() + "\", \""
                + String.join(",", names) + "\", new Object[] {"
                + names.stream().collect(Collectors.joining(", ")) + "});";
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    /** The functions of the kit's other tests are on the class path too, and not part of this application. */
    private static final class OwnFunctionsOnly extends URLClassLoader {
        OwnFunctionsOnly(Path classes) throws IOException {
            super(new URL[] {classes.toUri().toURL()}, InstrumentedCatalogue.class.getClassLoader());
        }

        @Override
        public java.util.Enumeration<URL> getResources(String name) throws IOException {
            return name.endsWith("FunctionAdapter") ? findResources(name) : super.getResources(name);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///catalogue/" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
