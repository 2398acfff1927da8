package dev.bindery.processor.javac;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * What is written in annotations. Values may be absent or of the wrong kind: ecj hands over programs that javac would
 * have refused before. Nothing is ever taken from {@code getAnnotation}, which throws on some of those.
 */
final class Mirrors {
    /** What javac and ecj hand over in place of a constant or a class literal that does not exist, or not yet. */
    private static final String UNRESOLVED = "<error>";

    private Mirrors() {}

    static Optional<? extends AnnotationMirror> find(Element element, String qualifiedName) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (typeOf(mirror).getQualifiedName().contentEquals(qualifiedName)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** The annotations of a type that may be repeated, on its own or in its container {@code All}. */
    static List<AnnotationMirror> findAll(Element element, String qualifiedName) {
        List<AnnotationMirror> all = new ArrayList<>();
        AnnotationMirror single = find(element, qualifiedName).orElse(null);
        if (single != null) {
            all.add(single);
        }
        AnnotationMirror container = find(element, qualifiedName + ".All").orElse(null);
        if (container != null) {
            all.addAll(annotations(written(container, "value")));
        }
        return all;
    }

    /** Whether an annotation is of a known type. */
    static boolean isKnown(AnnotationMirror mirror) {
        return mirror.getAnnotationType().getKind() == TypeKind.DECLARED;
    }

    /**
     * Whether every value of an annotation is known, and is what its element takes. ecj hands over annotations that
     * lack a value, or have a number where a text belongs, and refuses them itself.
     */
    static boolean isResolved(AnnotationMirror mirror) {
        for (ExecutableElement element : ElementFilter.methodsIn(typeOf(mirror).getEnclosedElements())) {
            AnnotationValue value = written(mirror, element.getSimpleName());
            if (value == null ? element.getDefaultValue() == null : !fits(value, element.getReturnType())) {
                return false;
            }
        }
        for (AnnotationValue value : mirror.getElementValues().values()) {
            if (!isResolved(value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(AnnotationValue value, TypeMirror type) {
        return !(type.getKind() == TypeKind.DECLARED
                        && ((TypeElement) ((DeclaredType) type).asElement())
                                .getQualifiedName()
                                .contentEquals("java.lang.String"))
                || value.getValue() instanceof String;
    }

    private static boolean isResolved(AnnotationValue value) {
        Object object = value.getValue();
        if (object instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof AnnotationValue inner && !isResolved(inner)) {
                    return false;
                }
            }
            return true;
        }
        return !UNRESOLVED.equals(object) && !(object instanceof TypeMirror type && type.getKind() == TypeKind.ERROR);
    }

    static TypeElement typeOf(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    /** The value that the source writes for an element, or null. */
    static @Nullable AnnotationValue written(AnnotationMirror mirror, CharSequence element) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            Name name = entry.getKey().getSimpleName();
            if (name.contentEquals(element)) {
                return entry.getValue();
            }
        }
        return null;
    }

    static Optional<String> text(@Nullable AnnotationValue value) {
        return value != null && value.getValue() instanceof String text ? Optional.of(text) : Optional.empty();
    }

    static boolean flag(@Nullable AnnotationValue value) {
        return value != null && Boolean.TRUE.equals(value.getValue());
    }

    static long whole(@Nullable AnnotationValue value, long otherwise) {
        return value != null && value.getValue() instanceof Number number ? number.longValue() : otherwise;
    }

    /** The texts in an array of texts, or a single one. */
    static List<String> texts(@Nullable AnnotationValue value) {
        return values(value, String.class);
    }

    static Optional<VariableElement> constant(@Nullable AnnotationValue value) {
        return value != null && value.getValue() instanceof VariableElement constant
                ? Optional.of(constant)
                : Optional.empty();
    }

    /** The constant of one of the model's enums that has the name of a constant in an annotation. */
    static <E extends Enum<E>> E constant(@Nullable AnnotationValue value, Class<E> type, E otherwise) {
        VariableElement constant = constant(value).orElse(null);
        if (constant != null) {
            for (E candidate : type.getEnumConstants()) {
                if (constant.getSimpleName().contentEquals(candidate.name())) {
                    return candidate;
                }
            }
        }
        return otherwise;
    }

    /** The annotations in an array of annotations, or a single one. */
    static List<AnnotationMirror> annotations(@Nullable AnnotationValue value) {
        return values(value, AnnotationMirror.class);
    }

    /** The qualified name of a class, or the name of a primitive type. */
    static Optional<String> className(@Nullable AnnotationValue value) {
        if (value != null
                && value.getValue() instanceof TypeMirror type
                && type.getKind().isPrimitive()) {
            return Optional.of(type.getKind().name().toLowerCase(Locale.ROOT));
        }
        List<String> names = classNames(value);
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(0));
    }

    /** The classes in an array of classes, or in a single one. */
    static List<TypeElement> classes(@Nullable AnnotationValue value) {
        List<TypeElement> classes = new ArrayList<>();
        for (TypeMirror type : values(value, TypeMirror.class)) {
            if (type.getKind() == TypeKind.DECLARED) {
                classes.add((TypeElement) ((DeclaredType) type).asElement());
            }
        }
        return classes;
    }

    /** Their qualified names. */
    static List<String> classNames(@Nullable AnnotationValue value) {
        List<String> names = new ArrayList<>();
        for (TypeElement type : classes(value)) {
            names.add(type.getQualifiedName().toString());
        }
        return List.copyOf(names);
    }

    /** The values of one kind in an array, or a single one. */
    private static <V> List<V> values(@Nullable AnnotationValue value, Class<V> kind) {
        List<V> values = new ArrayList<>();
        if (value != null && value.getValue() instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof AnnotationValue inner && kind.isInstance(inner.getValue())) {
                    values.add(kind.cast(inner.getValue()));
                }
            }
        } else if (value != null && kind.isInstance(value.getValue())) {
            values.add(kind.cast(value.getValue()));
        }
        return List.copyOf(values);
    }
}
