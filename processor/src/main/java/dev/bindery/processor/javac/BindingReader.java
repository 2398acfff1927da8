package dev.bindery.processor.javac;

import dev.bindery.processor.model.BindingKind;
import dev.bindery.processor.model.BindingKind.Gathering;
import dev.bindery.processor.model.BindingKind.Trait;
import dev.bindery.processor.model.BindingUse;
import dev.bindery.processor.model.PropertyUse;
import dev.bindery.processor.model.PropertyValue;
import dev.bindery.processor.model.RetryUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    static final String META = "dev.bindery.annotation.meta.";
    private static final String BINDING = META + "Binding";
    private static final String RETRY_POLICY = META + "RetryPolicy";
    private static final String SPELLING = META + "Spelling";

    /** The elements of a binding that are no free properties, and what no element may overwrite. */
    private static final Set<String> OWN_MEANING = Set.of("name", "type", "direction", "dataType", "cardinality");

    private final Map<String, Optional<BindingKind>> kinds = new HashMap<>();
    private final RuleReader rules = new RuleReader();

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
        String type = Mirrors.text(Mirrors.written(mirror, "type")).orElse("");
        return Optional.of(new BindingKind(
                annotation.getQualifiedName().toString(),
                type,
                Mirrors.constant(Mirrors.written(mirror, "role"), BindingKind.Role.class, BindingKind.Role.INPUT),
                Mirrors.constant(
                        Mirrors.written(mirror, "content"), BindingKind.Content.class, BindingKind.Content.JSON),
                traits(annotation, mirror),
                Mirrors.classes(Mirrors.written(mirror, "result")).stream()
                        .findFirst()
                        .flatMap(this::kind),
                Mirrors.find(annotation, META + "Gathered").flatMap(BindingReader::gathering),
                Mirrors.annotations(Mirrors.written(mirror, "metadata")).stream()
                        .map(BindingReader::metadata)
                        .toList(),
                rules(annotation, mirror)));
    }

    private static BindingKind.Metadata metadata(AnnotationMirror mirror) {
        return new BindingKind.Metadata(
                Mirrors.text(Mirrors.written(mirror, "name")).orElse(""),
                Mirrors.className(Mirrors.written(mirror, "type")).orElse("java.lang.String"),
                Mirrors.flag(Mirrors.written(mirror, "once")));
    }

    private static BindingKind.Rules rules(TypeElement annotation, AnnotationMirror binding) {
        return new BindingKind.Rules(
                Mirrors.findAll(annotation, META + "Alternative").stream()
                        .map(alternative -> Mirrors.texts(Mirrors.written(alternative, "value")))
                        .toList(),
                Mirrors.find(annotation, META + "Distinct")
                        .map(distinct -> new BindingKind.Distinct(
                                Mirrors.texts(Mirrors.written(distinct, "value")),
                                Mirrors.texts(Mirrors.written(distinct, "from")))),
                Mirrors.classes(Mirrors.written(binding, "feeds")).stream()
                        .map(trigger -> trigger.getQualifiedName().toString())
                        .toList(),
                Mirrors.flag(Mirrors.written(binding, "list"))
                        ? Optional.of(new BindingKind.Listed(Mirrors.texts(Mirrors.written(binding, "oneWith"))))
                        : Optional.empty(),
                Mirrors.texts(Mirrors.written(binding, "uniqueTogether")));
    }

    private static Optional<Gathering> gathering(AnnotationMirror mirror) {
        return Mirrors.classes(Mirrors.written(mirror, "by")).stream()
                .findFirst()
                .map(trigger -> new Gathering(
                        trigger.getQualifiedName().toString(),
                        Mirrors.text(Mirrors.written(mirror, "into")).orElse(""),
                        Mirrors.text(Mirrors.written(mirror, "key")).orElse("")));
    }

    private static Set<Trait> traits(TypeElement annotation, AnnotationMirror mirror) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (Mirrors.flag(Mirrors.written(mirror, "many"))) {
            traits.add(Trait.MANY);
        }
        if (Mirrors.flag(Mirrors.written(mirror, "typedBatches"))) {
            traits.add(Trait.TYPED_BATCHES);
        }
        if (Mirrors.flag(Mirrors.written(mirror, "returns"))) {
            traits.add(Trait.RETURNS);
        }
        if (Mirrors.flag(Mirrors.written(mirror, "retries"))) {
            traits.add(Trait.RETRIES);
        }
        if (Mirrors.flag(Mirrors.written(mirror, "openMetadata"))) {
            traits.add(Trait.OPEN_METADATA);
        }
        if (Mirrors.flag(Mirrors.written(mirror, "onePerApp"))) {
            traits.add(Trait.ONE_PER_APP);
        }
        if (Mirrors.flag(Mirrors.written(mirror, "alone"))) {
            traits.add(Trait.ALONE);
        }
        for (ExecutableElement element : ElementFilter.methodsIn(annotation.getEnclosedElements())) {
            if (element.getSimpleName().contentEquals("dataType")) {
                traits.add(Trait.TAKES_DATA_TYPE);
            } else if (element.getSimpleName().contentEquals("cardinality")) {
                traits.add(Trait.BATCHES);
            }
        }
        return Collections.unmodifiableSet(traits);
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
        AnnotationValue cardinality = Mirrors.written(mirror, "cardinality");
        boolean typed = kind.type().isEmpty();
        return new BindingUse(
                site,
                typed
                        ? kind.withType(
                                Mirrors.text(Mirrors.written(mirror, "type")).orElse(""))
                        : kind,
                Mirrors.text(name).filter(text -> !text.isEmpty()),
                site.at(name),
                spelled(Mirrors.written(mirror, "dataType")).filter(spelling -> !spelling.equals("undefined")),
                spelled(cardinality).map(spelling -> new BindingUse.Cardinality(site.at(cardinality), spelling)),
                properties(site, mirror, OWN_MEANING));
    }

    /** The retry policies among an element's annotations. */
    List<RetryUse> retries(Element element) {
        List<RetryUse> retries = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            Mirrors.find(Mirrors.typeOf(mirror), RETRY_POLICY).ifPresent(policy -> {
                JavacSite site = JavacSite.of(element).on(mirror);
                retries.add(new RetryUse(
                        site,
                        "@" + Mirrors.typeOf(mirror).getSimpleName(),
                        Mirrors.text(Mirrors.written(policy, "strategy")).orElse(""),
                        properties(site, mirror, Set.of())));
            });
        }
        return List.copyOf(retries);
    }

    /** The elements of an annotation that are properties. */
    private List<PropertyUse> properties(JavacSite site, AnnotationMirror mirror, Set<String> others) {
        List<PropertyUse> properties = new ArrayList<>();
        for (ExecutableElement declared :
                ElementFilter.methodsIn(Mirrors.typeOf(mirror).getEnclosedElements())) {
            String property = declared.getSimpleName().toString();
            if (!others.contains(property)) {
                property(site, mirror, declared, property).ifPresent(properties::add);
            }
        }
        // By name: compilers list an annotation's elements in different orders.
        properties.sort(Comparator.comparing(PropertyUse::name));
        return List.copyOf(properties);
    }

    private Optional<PropertyUse> property(
            JavacSite site, AnnotationMirror mirror, ExecutableElement declared, String name) {
        AnnotationValue written = Mirrors.written(mirror, name);
        AnnotationValue value = written != null ? written : declared.getDefaultValue();
        return value(value, declared.getReturnType().getKind() == TypeKind.ARRAY)
                .map(read -> new PropertyUse(site.at(written), name, read, written != null, rules.of(declared)));
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
        if (object instanceof String || object instanceof Character) {
            return Optional.of(new PropertyValue.Text(object.toString()));
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
}
