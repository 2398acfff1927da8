package dev.bindery.processor.javac;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Jackson's annotations, told by their names alone: an application may do without them, and we never load them. */
final class JacksonAnnotations {
    /** Not the whole name of the package: our jar is made with a Jackson of another name, and texts are renamed too. */
    private static final String JACKSON = "com.fasterxml.";

    /** These change neither what a member is called nor what it is made of, or are read where they matter. */
    private static final Set<String> UNDERSTOOD = Set.of(
            "JsonAlias",
            "JsonClassDescription",
            "JsonEnumDefaultValue",
            "JsonGetter",
            "JsonIgnore",
            "JsonIgnoreProperties",
            "JsonInclude",
            "JsonProperty",
            "JsonPropertyDescription",
            "JsonPropertyOrder",
            "JsonRootName",
            "JsonSetter");

    /** These too, as long as they are not on a class. */
    private static final Set<String> UNDERSTOOD_ON_MEMBERS = Set.of("JsonFormat", "JsonView");

    /** What writes members or rules where no source shows them. */
    private static final List<String> GENERATORS = List.of("lombok.", "kotlin.", "scala.", "groovy.");

    private static final Set<String> OF_THE_PLATFORM =
            Set.of("java.beans.ConstructorProperties", "java.beans.Transient");

    private final Map<String, Boolean> opaque = new HashMap<>();

    /** Whether an annotation changes what Jackson does in a way that is not followed here. */
    boolean isOpaque(Element element) {
        boolean member = !(element instanceof TypeElement);
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isOpaque(mirror, member)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpaque(AnnotationMirror mirror, boolean member) {
        if (!Mirrors.isKnown(mirror)
                || Mirrors.flag(Mirrors.written(mirror, "allowGetters"))
                || Mirrors.flag(Mirrors.written(mirror, "allowSetters"))) {
            return true;
        }
        TypeElement type = Mirrors.typeOf(mirror);
        if (member && UNDERSTOOD_ON_MEMBERS.contains(type.getSimpleName().toString())) {
            return false;
        }
        String name = type.getQualifiedName().toString();
        Boolean known = opaque.get(name);
        if (known == null) {
            known = isOpaque(name, type);
            opaque.put(name, known);
        }
        return known;
    }

    private static boolean isOpaque(String name, TypeElement type) {
        if (name.startsWith(JACKSON)) {
            return !UNDERSTOOD.contains(type.getSimpleName().toString());
        }
        return GENERATORS.stream().anyMatch(name::startsWith)
                || OF_THE_PLATFORM.contains(name)
                || find(type, "JacksonAnnotationsInside").isPresent();
    }

    /** Whether any annotation is there at run time, which is enough for Jackson to take a class for one of its own. */
    static boolean hasAnyAtRunTime(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(Mirrors::isKnown)
                .anyMatch(mirror -> Mirrors.find(Mirrors.typeOf(mirror), "java.lang.annotation.Retention")
                        .flatMap(retention -> Mirrors.constant(Mirrors.written(retention, "value")))
                        .filter(policy -> policy.getSimpleName().contentEquals("RUNTIME"))
                        .isPresent());
    }

    /** An annotation of Jackson's, by its simple name. */
    static Optional<? extends AnnotationMirror> find(Element element, String simpleName) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = Mirrors.typeOf(mirror);
            if (type.getSimpleName().contentEquals(simpleName)
                    && type.getQualifiedName().toString().startsWith(JACKSON)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** Whether an element is a member of the JSON object because an annotation says so. */
    static boolean isExplicit(Element element) {
        return find(element, "JsonProperty").isPresent()
                || find(element, "JsonGetter").isPresent()
                || find(element, "JsonSetter").isPresent();
    }

    /** The name that an annotation gives a member. */
    static Optional<String> name(Element element) {
        for (String annotation : List.of("JsonProperty", "JsonGetter", "JsonSetter")) {
            AnnotationMirror mirror = find(element, annotation).orElse(null);
            String name = mirror == null
                    ? ""
                    : Mirrors.text(Mirrors.written(mirror, "value")).orElse("");
            if (!name.isEmpty()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Whether a member is for one direction only: {@code READ_ONLY} is never read from JSON, so it is called. */
    static Optional<String> access(Element element) {
        return find(element, "JsonProperty")
                .flatMap(mirror -> Mirrors.constant(Mirrors.written(mirror, "access")))
                .map(constant -> constant.getSimpleName().toString());
    }

    /** Whether a member is left out. */
    static boolean isIgnored(Element element) {
        AnnotationMirror mirror = find(element, "JsonIgnore").orElse(null);
        return mirror != null && !isFalse(Mirrors.written(mirror, "value"));
    }

    private static boolean isFalse(@Nullable AnnotationValue value) {
        return value != null && Boolean.FALSE.equals(value.getValue());
    }

    /** The texts in an annotation of Jackson's. */
    static List<String> texts(Element element, String simpleName) {
        AnnotationMirror mirror = find(element, simpleName).orElse(null);
        return mirror == null ? List.of() : Mirrors.texts(Mirrors.written(mirror, "value"));
    }
}
