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
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
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
        find(element, qualifiedName).ifPresent(all::add);
        find(element, qualifiedName + ".All")
                .map(container -> written(container, "value"))
                .ifPresent(value -> {
                    if (value.getValue() instanceof List<?> items) {
                        for (Object item : items) {
                            if (item instanceof AnnotationValue inner
                                    && inner.getValue() instanceof AnnotationMirror mirror) {
                                all.add(mirror);
                            }
                        }
                    }
                });
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
        return mirror.getElementValues().values().stream().allMatch(Mirrors::isResolved);
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
            return list.stream().allMatch(item -> !(item instanceof AnnotationValue inner) || isResolved(inner));
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
        if (value != null && value.getValue() instanceof List<?> list) {
            return list.stream()
                    .map(item -> item instanceof AnnotationValue inner ? inner.getValue() : null)
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .toList();
        }
        return text(value).stream().toList();
    }

    static Optional<VariableElement> constant(@Nullable AnnotationValue value) {
        return value != null && value.getValue() instanceof VariableElement constant
                ? Optional.of(constant)
                : Optional.empty();
    }

    /** The constant of one of the model's enums that has the name of a constant in an annotation. */
    static <E extends Enum<E>> E constant(@Nullable AnnotationValue value, Class<E> type, E otherwise) {
        return constant(value)
                .flatMap(constant -> {
                    for (E candidate : type.getEnumConstants()) {
                        if (constant.getSimpleName().contentEquals(candidate.name())) {
                            return Optional.of(candidate);
                        }
                    }
                    return Optional.empty();
                })
                .orElse(otherwise);
    }

    /** The annotations in an array of annotations, or a single one. */
    static List<AnnotationMirror> annotations(@Nullable AnnotationValue value) {
        if (value != null && value.getValue() instanceof List<?> list) {
            return list.stream()
                    .map(item -> item instanceof AnnotationValue inner ? inner.getValue() : null)
                    .filter(AnnotationMirror.class::isInstance)
                    .map(AnnotationMirror.class::cast)
                    .toList();
        }
        return value != null && value.getValue() instanceof AnnotationMirror mirror ? List.of(mirror) : List.of();
    }

    /** The qualified name of a class, or the name of a primitive type. */
    static Optional<String> className(@Nullable AnnotationValue value) {
        if (value != null
                && value.getValue() instanceof TypeMirror type
                && type.getKind().isPrimitive()) {
            return Optional.of(type.getKind().name().toLowerCase(Locale.ROOT));
        }
        return classes(value).stream()
                .map(type -> type.getQualifiedName().toString())
                .findFirst();
    }

    /** The classes in an array of classes, or in a single one. */
    static List<TypeElement> classes(@Nullable AnnotationValue value) {
        List<TypeElement> classes = new ArrayList<>();
        if (value != null) {
            value.accept(
                    new SimpleAnnotationValueVisitor14<@Nullable Void, @Nullable Void>() {
                        @Override
                        public @Nullable Void visitType(TypeMirror type, @Nullable Void unused) {
                            if (type.getKind() == TypeKind.DECLARED) {
                                classes.add((TypeElement) ((DeclaredType) type).asElement());
                            }
                            return null;
                        }

                        @Override
                        public @Nullable Void visitArray(List<? extends AnnotationValue> items, @Nullable Void unused) {
                            items.forEach(item -> item.accept(this, null));
                            return null;
                        }
                    },
                    null);
        }
        return classes;
    }
}
