package dev.bindery.processor.javac;

import dev.bindery.processor.model.BindingKind;
import dev.bindery.processor.model.BindingUse;
import dev.bindery.processor.model.PropertyUse;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.PropertyUse.Rules;
import dev.bindery.processor.model.PropertyValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Binding annotations become {@link BindingUse}s, by what their meta-annotations say and by no name of their own. */
final class BindingReader {
    private static final String BINDING = "dev.bindery.annotation.meta.Binding";
    private static final String PROPERTY = "dev.bindery.annotation.meta.Property";
    private static final String SPELLING = "dev.bindery.annotation.meta.Spelling";

    private final Map<String, Optional<BindingKind>> kinds = new HashMap<>();

    /** What an annotation says about itself; empty if it is no binding. */
    Optional<BindingKind> kind(TypeElement annotation) {
        String name = annotation.getQualifiedName().toString();
        Optional<BindingKind> known = kinds.get(name);
        if (known == null) {
            // Put first, so that two triggers that name each other cannot send us in circles.
            kinds.put(name, Optional.empty());
            known = Mirrors.find(annotation, BINDING).flatMap(mirror -> kind(annotation, mirror));
            kinds.put(name, known);
        }
        return known;
    }

    private Optional<BindingKind> kind(TypeElement annotation, AnnotationMirror mirror) {
        return Mirrors.text(Mirrors.written(mirror, "type"))
                .map(type -> new BindingKind(
                        annotation.getQualifiedName().toString(),
                        type,
                        Mirrors.constant(
                                Mirrors.written(mirror, "role"), BindingKind.Role.class, BindingKind.Role.INPUT),
                        Mirrors.constant(
                                Mirrors.written(mirror, "content"),
                                BindingKind.Content.class,
                                BindingKind.Content.JSON),
                        Mirrors.flag(Mirrors.written(mirror, "many")),
                        element(annotation, "dataType").isPresent(),
                        Mirrors.classes(Mirrors.written(mirror, "result")).stream()
                                .findFirst()
                                .flatMap(this::kind)));
    }

    /** The bindings among an element's annotations, in the order in which they are written. */
    List<BindingUse> bindings(Element element) {
        return bindings(element, JavacSite.of(element));
    }

    /**
     * The bindings among an element's annotations.
     *
     * @param place where messages about the element go
     */
    List<BindingUse> bindings(Element element, JavacSite place) {
        List<BindingUse> bindings = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            kind(Mirrors.typeOf(mirror)).ifPresent(kind -> bindings.add(use(place.on(mirror), mirror, kind)));
        }
        return List.copyOf(bindings);
    }

    private BindingUse use(JavacSite site, AnnotationMirror mirror, BindingKind kind) {
        AnnotationValue name = Mirrors.written(mirror, "name");
        List<PropertyUse> properties = new ArrayList<>();
        for (ExecutableElement declared :
                ElementFilter.methodsIn(Mirrors.typeOf(mirror).getEnclosedElements())) {
            String property = declared.getSimpleName().toString();
            if (!property.equals("name") && !property.equals("dataType")) {
                property(site, mirror, declared, property).ifPresent(properties::add);
            }
        }
        // By name: compilers list an annotation's elements in different orders.
        properties.sort(Comparator.comparing(PropertyUse::name));
        return new BindingUse(
                site,
                kind,
                Mirrors.text(name).filter(text -> !text.isEmpty()),
                site.at(name),
                spelled(Mirrors.written(mirror, "dataType")).filter(spelling -> !spelling.equals("undefined")),
                List.copyOf(properties));
    }

    private Optional<PropertyUse> property(
            JavacSite site, AnnotationMirror mirror, ExecutableElement declared, String name) {
        AnnotationValue written = Mirrors.written(mirror, name);
        AnnotationValue value = written != null ? written : declared.getDefaultValue();
        return value(value, declared.getReturnType().getKind() == TypeKind.ARRAY)
                .map(read -> new PropertyUse(site.at(written), name, read, written != null, rules(declared)));
    }

    private static Rules rules(ExecutableElement declared) {
        return Mirrors.find(declared, PROPERTY)
                .map(mirror -> new Rules(
                        Mirrors.constant(Mirrors.written(mirror, "format"), Format.class, Format.ANY),
                        Mirrors.flag(Mirrors.written(mirror, "alwaysWritten")),
                        Mirrors.flag(Mirrors.written(mirror, "appSettings")),
                        Mirrors.flag(Mirrors.written(mirror, "expressions"))))
                .orElse(Rules.NONE);
    }

    private static Optional<PropertyValue> value(@Nullable AnnotationValue value, boolean array) {
        return value == null
                ? Optional.empty()
                : value(value)
                        .map(read -> array && !(read instanceof PropertyValue.Items)
                                ? new PropertyValue.Items(List.of(read))
                                : read);
    }

    private static Optional<PropertyValue> value(AnnotationValue value) {
        Object object = value.getValue();
        if (object instanceof String text) {
            return Optional.of(new PropertyValue.Text(text));
        } else if (object instanceof Boolean flag) {
            return Optional.of(new PropertyValue.Flag(flag));
        } else if (object instanceof Double || object instanceof Float) {
            return Optional.of(new PropertyValue.Real(((Number) object).doubleValue()));
        } else if (object instanceof Number number) {
            return Optional.of(new PropertyValue.Whole(number.longValue()));
        } else if (object instanceof VariableElement) {
            return spelled(value).map(PropertyValue.Text::new);
        } else if (object instanceof List<?> list) {
            List<PropertyValue> items = new ArrayList<>();
            for (Object item : list) {
                if (item instanceof AnnotationValue inner) {
                    value(inner).ifPresent(items::add);
                }
            }
            return Optional.of(new PropertyValue.Items(items));
        }
        return Optional.empty();
    }

    /** An enum constant as function.json spells it. */
    private static Optional<String> spelled(@Nullable AnnotationValue value) {
        return Mirrors.constant(value)
                .map(constant -> Mirrors.find(constant, SPELLING)
                        .flatMap(mirror -> Mirrors.text(Mirrors.written(mirror, "value")))
                        .orElseGet(() -> constant.getSimpleName().toString().toLowerCase(Locale.ROOT)));
    }

    private static Optional<ExecutableElement> element(TypeElement annotation, String name) {
        return ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
                .filter(declared -> declared.getSimpleName().contentEquals(name))
                .findFirst();
    }
}
