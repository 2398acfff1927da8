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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
            AnnotationMirror mirror = Mirrors.find(annotation, BINDING).orElse(null);
            known = mirror == null ? Optional.empty() : Optional.of(kind(annotation, mirror));
            kinds.put(name, known);
        }
        return known;
    }

    private BindingKind kind(TypeElement annotation, AnnotationMirror mirror) {
        String type = Mirrors.text(Mirrors.written(mirror, "type")).orElse("");
        List<TypeElement> result = Mirrors.classes(Mirrors.written(mirror, "result"));
        AnnotationMirror gathered = Mirrors.find(annotation, META + "Gathered").orElse(null);
        List<BindingKind.Metadata> metadata = new ArrayList<>();
        for (AnnotationMirror each : Mirrors.annotations(Mirrors.written(mirror, "metadata"))) {
            metadata.add(metadata(each));
        }
        return new BindingKind(
                annotation.getQualifiedName().toString(),
                type,
                Mirrors.constant(Mirrors.written(mirror, "role"), BindingKind.Role.class, BindingKind.Role.INPUT),
                Mirrors.constant(
                        Mirrors.written(mirror, "content"), BindingKind.Content.class, BindingKind.Content.JSON),
                traits(annotation, mirror),
                result.isEmpty() ? Optional.empty() : kind(result.get(0)),
                gathered == null ? Optional.empty() : gathering(gathered),
                List.copyOf(metadata),
                rules(annotation, mirror));
    }

    private static BindingKind.Metadata metadata(AnnotationMirror mirror) {
        return new BindingKind.Metadata(
                Mirrors.text(Mirrors.written(mirror, "name")).orElse(""),
                Mirrors.className(Mirrors.written(mirror, "type")).orElse("java.lang.String"),
                Mirrors.flag(Mirrors.written(mirror, "once")),
                Mirrors.flag(Mirrors.written(mirror, "always")));
    }

    private static BindingKind.Rules rules(TypeElement annotation, AnnotationMirror binding) {
        List<List<String>> alternatives = new ArrayList<>();
        for (AnnotationMirror alternative : Mirrors.findAll(annotation, META + "Alternative")) {
            alternatives.add(Mirrors.texts(Mirrors.written(alternative, "value")));
        }
        AnnotationMirror distinct = Mirrors.find(annotation, META + "Distinct").orElse(null);
        return new BindingKind.Rules(
                List.copyOf(alternatives),
                distinct == null
                        ? Optional.empty()
                        : Optional.of(new BindingKind.Distinct(
                                Mirrors.texts(Mirrors.written(distinct, "value")),
                                Mirrors.texts(Mirrors.written(distinct, "from")))),
                Mirrors.classNames(Mirrors.written(binding, "feeds")),
                Mirrors.flag(Mirrors.written(binding, "list"))
                        ? Optional.of(new BindingKind.Listed(Mirrors.texts(Mirrors.written(binding, "oneWith"))))
                        : Optional.empty(),
                Mirrors.texts(Mirrors.written(binding, "uniqueTogether")));
    }

    private static Optional<Gathering> gathering(AnnotationMirror mirror) {
        List<String> triggers = Mirrors.classNames(Mirrors.written(mirror, "by"));
        return triggers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gathering(
                        triggers.get(0),
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
            BindingKind kind = kind(Mirrors.typeOf(mirror)).orElse(null);
            if (kind != null) {
                bindings.add(use(place.on(mirror), mirror, kind));
            }
        }
        return List.copyOf(bindings);
    }

    private BindingUse use(JavacSite site, AnnotationMirror mirror, BindingKind kind) {
        AnnotationValue name = Mirrors.written(mirror, "name");
        String named = Mirrors.text(name).orElse("");
        String dataType = spelled(Mirrors.written(mirror, "dataType"));
        AnnotationValue cardinality = Mirrors.written(mirror, "cardinality");
        String many = spelled(cardinality);
        boolean typed = kind.type().isEmpty();
        return new BindingUse(
                site,
                typed
                        ? kind.withType(
                                Mirrors.text(Mirrors.written(mirror, "type")).orElse(""))
                        : kind,
                named.isEmpty() ? Optional.empty() : Optional.of(named),
                site.at(name),
                dataType == null || dataType.equals("undefined") ? Optional.empty() : Optional.of(dataType),
                many == null ? Optional.empty() : Optional.of(new BindingUse.Cardinality(site.at(cardinality), many)),
                properties(site, mirror, OWN_MEANING));
    }

    /** The retry policies among an element's annotations. */
    List<RetryUse> retries(Element element) {
        List<RetryUse> retries = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            AnnotationMirror policy =
                    Mirrors.find(Mirrors.typeOf(mirror), RETRY_POLICY).orElse(null);
            if (policy != null) {
                JavacSite site = JavacSite.of(element).on(mirror);
                retries.add(new RetryUse(
                        site,
                        "@" + Mirrors.typeOf(mirror).getSimpleName(),
                        Mirrors.text(Mirrors.written(policy, "strategy")).orElse(""),
                        properties(site, mirror, Set.of())));
            }
        }
        return List.copyOf(retries);
    }

    /** The elements of an annotation that are properties, by name: compilers list them in different orders. */
    private List<PropertyUse> properties(JavacSite site, AnnotationMirror mirror, Set<String> others) {
        Map<String, PropertyUse> properties = new TreeMap<>();
        for (ExecutableElement declared :
                ElementFilter.methodsIn(Mirrors.typeOf(mirror).getEnclosedElements())) {
            String name = declared.getSimpleName().toString();
            if (!others.contains(name)) {
                AnnotationValue written = Mirrors.written(mirror, name);
                PropertyValue value = value(
                        written != null ? written : declared.getDefaultValue(),
                        declared.getReturnType().getKind() == TypeKind.ARRAY);
                if (value != null) {
                    properties.put(
                            name, new PropertyUse(site.at(written), name, value, written != null, rules.of(declared)));
                }
            }
        }
        return List.copyOf(properties.values());
    }

    private static @Nullable PropertyValue value(@Nullable AnnotationValue value, boolean array) {
        PropertyValue read = value == null ? null : value(value);
        return read == null || !array || read instanceof PropertyValue.Items
                ? read
                : new PropertyValue.Items(List.of(read));
    }

    private static @Nullable PropertyValue value(AnnotationValue value) {
        Object object = value.getValue();
        if (object instanceof String || object instanceof Character) {
            return new PropertyValue.Text(object.toString());
        } else if (object instanceof Boolean flag) {
            return new PropertyValue.Flag(flag);
        } else if (object instanceof Double || object instanceof Float) {
            return new PropertyValue.Real(((Number) object).doubleValue());
        } else if (object instanceof Number number) {
            return new PropertyValue.Whole(number.longValue());
        } else if (object instanceof VariableElement) {
            String spelling = spelled(value);
            return spelling == null ? null : new PropertyValue.Text(spelling);
        } else if (object instanceof List<?> list) {
            List<PropertyValue> items = new ArrayList<>();
            for (Object item : list) {
                PropertyValue read = item instanceof AnnotationValue inner ? value(inner) : null;
                if (read != null) {
                    items.add(read);
                }
            }
            return new PropertyValue.Items(items);
        }
        return null;
    }

    /** An enum constant as function.json spells it; null for any other value. */
    private static @Nullable String spelled(@Nullable AnnotationValue value) {
        VariableElement constant = Mirrors.constant(value).orElse(null);
        if (constant == null) {
            return null;
        }
        AnnotationMirror mirror = Mirrors.find(constant, SPELLING).orElse(null);
        String lower = constant.getSimpleName().toString().toLowerCase(Locale.ROOT);
        return mirror == null
                ? lower
                : Mirrors.text(Mirrors.written(mirror, "value")).orElse(lower);
    }
}
