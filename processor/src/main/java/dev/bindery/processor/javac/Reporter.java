package dev.bindery.processor.javac;

import dev.bindery.processor.verify.Finding;
import dev.bindery.processor.verify.Problem;
import dev.bindery.processor.verify.Severities;
import dev.bindery.processor.verify.Severities.Level;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Findings become messages of the compiler, at the most exact place there is. */
final class Reporter {
    private final Messager messager;
    private final Severities severities;

    Reporter(Messager messager, Severities severities) {
        this.messager = messager;
        this.severities = severities;
    }

    void report(Finding finding) {
        JavacSite site = (JavacSite) finding.site();
        Level level = severities.of(finding.problem());
        if (level == Level.ERROR) {
            print(Kind.ERROR, finding, site);
        } else if (level == Level.WARNING && !isSuppressed(finding.problem(), site.element())) {
            print(Kind.WARNING, finding, site);
        }
    }

    private void print(Kind kind, Finding finding, JavacSite site) {
        messager.printMessage(kind, finding.message(), site.element(), site.annotation(), site.value());
    }

    /** A warning is suppressed by its code, on the element or on anything around it. */
    static boolean isSuppressed(Problem problem, Element element) {
        for (Element enclosing = element; enclosing != null; enclosing = enclosing.getEnclosingElement()) {
            for (AnnotationMirror mirror : enclosing.getAnnotationMirrors()) {
                if (Mirrors.typeOf(mirror).getQualifiedName().contentEquals("java.lang.SuppressWarnings")
                        && names(Mirrors.written(mirror, "value"), problem.code())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean names(@Nullable AnnotationValue value, String code) {
        if (value == null) {
            return false;
        }
        return value.getValue() instanceof List<?> list
                ? list.stream().anyMatch(item -> item instanceof AnnotationValue inner && names(inner, code))
                : code.equals(value.getValue());
    }
}
