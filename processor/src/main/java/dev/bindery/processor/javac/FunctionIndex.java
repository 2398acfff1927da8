package dev.bindery.processor.javac;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.processor.verify.Problem;
import dev.bindery.processor.verify.Severities;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.StandardLocation;

/** The adapters of an application, as a services file; names that two functions share are found on the way. */
public final class FunctionIndex {
    /** The marker on generated adapters. */
    public static final String MARKER = "dev.bindery.spi.GeneratedFunction";

    private static final String SERVICES = "META-INF/services/dev.bindery.spi.FunctionAdapter";

    private final ProcessingEnvironment environment;
    private final Reporter reporter;
    private final InternalFaults faults;

    /** What the marker says, by the adapter's name. */
    private final Map<String, Entry> adapters = new TreeMap<>();

    private record Entry(String name, String method) {}

    public FunctionIndex(ProcessingEnvironment environment, Severities severities) {
        this.environment = environment;
        this.reporter = new Reporter(environment.getMessager(), severities);
        this.faults = new InternalFaults(environment.getMessager());
    }

    public void round(RoundEnvironment round) {
        TypeElement marker = environment.getElementUtils().getTypeElement(MARKER);
        if (marker != null) {
            for (TypeElement adapter : ElementFilter.typesIn(round.getElementsAnnotatedWith(marker))) {
                Mirrors.find(adapter, MARKER)
                        .ifPresent(mirror -> adapters.put(
                                environment
                                        .getElementUtils()
                                        .getBinaryName(adapter)
                                        .toString(),
                                entry(mirror)));
            }
        }
        // A resource may still be written in the last round; a source file could not be, without a warning.
        if (round.processingOver() && !adapters.isEmpty()) {
            checkNames();
            writeServices();
        }
    }

    private static Entry entry(AnnotationMirror mirror) {
        return new Entry(
                Mirrors.text(Mirrors.written(mirror, "name")).orElse(""),
                Mirrors.text(Mirrors.written(mirror, "method")).orElse(""));
    }

    private void checkNames() {
        Map<String, Entry> names = new TreeMap<>();
        List<Map.Entry<String, Entry>> inOrder = new ArrayList<>(adapters.entrySet());
        for (Map.Entry<String, Entry> adapter : inOrder) {
            Entry entry = adapter.getValue();
            Entry first = names.putIfAbsent(entry.name().toLowerCase(Locale.ROOT), entry);
            if (first != null) {
                reporter.report(Problem.FUNCTION_NAME_TAKEN.at(
                        site(adapter.getKey(), entry),
                        "Two functions are called '" + entry.name() + "': " + first.method() + " and " + entry.method()
                                + ".",
                        "Function names are unique within an application, and the host tells them apart without regard"
                                + " to case.",
                        "Give one of them another name in @FunctionName(\"…\")."));
            }
        }
    }

    /** The name on the user's method, where that is part of this compilation; else the adapter. */
    private JavacSite site(String adapter, Entry entry) {
        int dot = entry.method().lastIndexOf('.');
        TypeElement type = dot < 0
                ? null
                : environment.getElementUtils().getTypeElement(entry.method().substring(0, dot));
        if (type != null) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                var named = Mirrors.find(method, FunctionReader.FUNCTION_NAME);
                String name = named.flatMap(mirror -> Mirrors.text(Mirrors.written(mirror, "value")))
                        .orElseGet(() -> method.getSimpleName().toString());
                if (name.equals(entry.name())
                        && method.getSimpleName().contentEquals(entry.method().substring(dot + 1))) {
                    return named.map(mirror -> JavacSite.of(method).on(mirror).at(Mirrors.written(mirror, "value")))
                            .orElseGet(() -> JavacSite.of(method));
                }
            }
        }
        return JavacSite.of(environment.getElementUtils().getTypeElement(adapter));
    }

    private void writeServices() {
        Element[] origins = adapters.keySet().stream()
                .map(environment.getElementUtils()::getTypeElement)
                .filter(Objects::nonNull)
                .toArray(Element[]::new);
        // UTF-8, whatever the encoding of sources: that is how a ServiceLoader reads it.
        try (OutputStream out = environment
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", SERVICES, origins)
                .openOutputStream()) {
            for (String adapter : adapters.keySet()) {
                out.write((adapter + "\n").getBytes(UTF_8));
            }
        } catch (IOException e) {
            faults.report(null, e);
        }
    }
}
