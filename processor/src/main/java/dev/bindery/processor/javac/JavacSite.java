package dev.bindery.processor.javac;

import dev.bindery.processor.model.Site;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place in the source, good for one round.
 *
 * @param element the element
 * @param annotation the annotation on it, or null for the element itself
 * @param value the value in that annotation, or null for the annotation itself
 * @param exact whether the element is the one meant, rather than the nearest that the compiler knows a position for
 */
record JavacSite(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        boolean exact) implements Site {

    static JavacSite of(Element element) {
        return new JavacSite(element, null, null, true);
    }

    /** The nearest place there is; annotations of what was meant are not to be found there. */
    static JavacSite near(Element element) {
        return new JavacSite(element, null, null, false);
    }

    JavacSite on(AnnotationMirror mirror) {
        return exact ? new JavacSite(element, mirror, null, true) : this;
    }

    JavacSite at(@Nullable AnnotationValue inside) {
        return exact && inside != null ? new JavacSite(element, annotation, inside, true) : this;
    }
}
