package dev.bindery.processor.javac;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.processor.model.Clash;
import dev.bindery.processor.model.IndexedFunction;
import dev.bindery.processor.model.IndexedFunction.Unique;
import dev.bindery.processor.verify.ApplicationRules;
import dev.bindery.processor.verify.Finding;
import dev.bindery.processor.verify.Severities;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * The functions of an application: read from the markers in adapters, checked together, and listed in a services file.
 */
public final class FunctionIndex {
    /** The marker on the methods of generated adapters. */
    public static final String MARKER = "dev.bindery.spi.GeneratedFunction";

    private static final String SERVICES = "META-INF/services/dev.bindery.spi.FunctionAdapter";

    private final ProcessingEnvironment environment;
    private final Reporter reporter;
    private final InternalFaults faults;
    private final ClashSites sites;
    private final Severities severities;

    /** The adapters' binary names. */
    private final Set<String> adapters = new TreeSet<>();

    /** What the markers say, by the names of adapter and function. */
    private final Map<String, IndexedFunction> functions = new TreeMap<>();

    public FunctionIndex(ProcessingEnvironment environment, Severities severities) {
        this.environment = environment;
        this.severities = severities;
        this.reporter = new Reporter(environment.getMessager(), severities);
        this.faults = new InternalFaults(environment.getMessager());
        this.sites = new ClashSites(environment.getElementUtils());
    }

    public void round(RoundEnvironment round) {
        TypeElement marker = environment.getElementUtils().getTypeElement(MARKER);
        if (marker != null) {
            for (Element method : round.getElementsAnnotatedWith(marker)) {
                if (method.getEnclosingElement() instanceof TypeElement adapter) {
                    Mirrors.find(method, MARKER).ifPresent(mirror -> add(adapter, mirror));
                }
            }
        }
        // A resource may still be written in the last round; a source file could not be, without a warning.
        if (round.processingOver() && !adapters.isEmpty()) {
            BindingReader bindings = new BindingReader();
            ApplicationRules.check(functions.values()).forEach(finding -> report(finding, bindings));
            writeServices();
        }
    }

    private void add(TypeElement adapter, AnnotationMirror mirror) {
        String name = environment.getElementUtils().getBinaryName(adapter).toString();
        String function = Mirrors.text(Mirrors.written(mirror, "name")).orElse("");
        adapters.add(name);
        functions.put(
                name + " " + function,
                new IndexedFunction(
                        name,
                        function,
                        Mirrors.text(Mirrors.written(mirror, "method")).orElse(""),
                        Mirrors.text(Mirrors.written(mirror, "route")).orElse(""),
                        Mirrors.texts(Mirrors.written(mirror, "methods")),
                        Mirrors.texts(Mirrors.written(mirror, "unique")).stream()
                                .map(Unique::parse)
                                .toList(),
                        Mirrors.texts(Mirrors.written(mirror, "suppressed"))));
    }

    private void report(Finding finding, BindingReader bindings) {
        Clash clash = (Clash) finding.site();
        Optional<JavacSite> site = sites.inSource(clash, bindings);
        // A compiler warns of what it compiles, once.
        if (site.isPresent() || severities.isError(finding.problem())) {
            JavacSite place = site.orElseGet(() -> sites.atAdapter(clash));
            reporter.report(new Finding(finding.problem(), place, finding.text()));
        }
    }

    private void writeServices() {
        Element[] origins = adapters.stream()
                .map(environment.getElementUtils()::getTypeElement)
                .filter(Objects::nonNull)
                .toArray(Element[]::new);
        // UTF-8, whatever the encoding of sources: that is how a ServiceLoader reads it.
        try (OutputStream out = environment
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", SERVICES, origins)
                .openOutputStream()) {
            for (String adapter : adapters) {
                out.write((adapter + "\n").getBytes(UTF_8));
            }
        } catch (IOException e) {
            faults.report(null, e);
        }
    }
}
