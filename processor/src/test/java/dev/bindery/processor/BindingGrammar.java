package dev.bindery.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** How every annotation that is a binding may be written, as the annotations themselves say it. */
final class BindingGrammar {
    /** The annotations of an element whose meaning is known here. What another one demands is nothing to guess. */
    private static final Set<String> KNOWN_RULES = Set.of("Property", "Range", "Matches");

    private static final Set<String> KNOWN =
            Set.of("Binding", "Gathered", "Documented", "Target", "Retention", "Alternative", "All");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    /**
     * A binding as annotations describe it.
     *
     * @param name the annotation's simple name
     * @param role trigger, input or output
     * @param content what its values are: text, json, bytes or http
     * @param returns whether a trigger takes the returned value itself
     * @param retries whether a trigger may have a retry policy
     * @param alone whether a trigger allows no binding beside it
     * @param onePerApp whether an application has one trigger of it at most
     * @param cardinality whether it can be told to deliver several values at once
     * @param metadata the names of the values beside a trigger's own, with the types that they have
     * @param gatheredBy the trigger that it belongs to; empty for most
     */
    record Kind(
            String name,
            String role,
            String content,
            boolean returns,
            boolean retries,
            boolean alone,
            boolean list,
            boolean onePerApp,
            boolean cardinality,
            Map<String, String> metadata,
            String gatheredBy) {}

    private record Member(
            String name, TypeMirror type, boolean required, boolean free, Map<String, Map<String, String>> rules) {}

    private final Map<String, List<Member>> members;
    private final Map<String, List<List<String>>> alternatives;
    private final List<Kind> kinds;
    private final Map<String, List<String>> constants;
    /** The elements that are filled in from other bindings. */
    private final Set<String> gathered;

    private BindingGrammar(CompiledAnnotations annotations) {
        Collection<TypeElement> types = annotations.bindings().values();
        kinds = types.stream().map(type -> kind(annotations, type)).toList();
        alternatives = types.stream()
                .collect(Collectors.toMap(type -> type.getSimpleName().toString(), BindingGrammar::alternatives));
        members = types.stream()
                .collect(Collectors.toMap(type -> type.getSimpleName().toString(), type -> members(annotations, type)));
        gathered = types.stream()
                .flatMap(type -> annotations.says(type, "Gathered").stream())
                .map(rule -> word(rule.get("into")))
                .collect(Collectors.toSet());
        constants = types.stream()
                .flatMap(type -> CompiledAnnotations.elementsOf(type).stream())
                .map(element -> component(element.getReturnType()))
                .distinct()
                .collect(Collectors.toMap(TypeMirror::toString, BindingGrammar::constants, (a, b) -> a));
    }

    private static String word(AnnotationValue value) {
        return value.getValue().toString();
    }

    static BindingGrammar read() {
        try (CompiledAnnotations annotations = new CompiledAnnotations()) {
            return new BindingGrammar(annotations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(CompiledAnnotations annotations, TypeElement type) {
        Map<String, AnnotationValue> binding = annotations.says(type, "Binding").orElseThrow();
        Map<String, String> metadata = CompiledAnnotations.items(binding.get("metadata")).stream()
                .map(item -> ((AnnotationMirror) item.getValue()))
                .map(mirror -> mirror.getElementValues().entrySet().stream()
                        .collect(Collectors.toMap(
                                value -> value.getKey().getSimpleName().toString(),
                                value -> value.getValue().getValue().toString())))
                .collect(Collectors.toMap(
                        values -> values.get("name"),
                        values -> values.getOrDefault("type", "java.lang.String"),
                        (a, b) -> a,
                        TreeMap::new));
        return new Kind(
                type.getSimpleName().toString(),
                constant(binding.get("role")),
                constant(binding.get("content")),
                CompiledAnnotations.isTrue(binding.get("returns")),
                CompiledAnnotations.isTrue(binding.get("retries")),
                CompiledAnnotations.isTrue(binding.get("alone")),
                CompiledAnnotations.isTrue(binding.get("list")),
                CompiledAnnotations.isTrue(binding.get("onePerApp")),
                CompiledAnnotations.elementsOf(type).stream()
                        .anyMatch(element -> element.getSimpleName().contentEquals("cardinality")),
                metadata,
                annotations
                        .says(type, "Gathered")
                        .map(rule -> word(rule.get("by")))
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .orElse(""));
    }

    private static String constant(AnnotationValue value) {
        return ((VariableElement) value.getValue()).getSimpleName().toString();
    }

    private static List<Member> members(CompiledAnnotations annotations, TypeElement type) {
        boolean understood = names(type).allMatch(KNOWN::contains);
        Set<String> entangled = CompiledAnnotations.elementsOf(type).stream()
                .flatMap(element -> element.getAnnotationMirrors().stream())
                .filter(rule -> !KNOWN_RULES.contains(simpleName(rule)))
                .flatMap(rule -> quoted(rule.getElementValues().values()))
                .collect(Collectors.toSet());
        Set<String> alternatives =
                alternatives(type).stream().flatMap(List::stream).collect(Collectors.toSet());
        List<Member> members = new ArrayList<>();
        for (ExecutableElement element : CompiledAnnotations.elementsOf(type)) {
            String name = element.getSimpleName().toString();
            boolean required = element.getDefaultValue() == null;
            boolean free = understood
                    && names(element).allMatch(KNOWN_RULES::contains)
                    && !entangled.contains(name)
                    && !alternatives.contains(name);
            if (required || free || alternatives.contains(name)) {
                Map<String, Map<String, String>> rules = names(element)
                        .filter(rule -> KNOWN_RULES.contains(rule) || rule.equals("Needs"))
                        .collect(Collectors.toMap(
                                rule -> rule,
                                rule -> annotations.says(element, rule).orElseThrow().entrySet().stream()
                                        .collect(
                                                Collectors.toMap(Map.Entry::getKey, value -> text(value.getValue())))));
                members.add(new Member(name, element.getReturnType(), required, free, rules));
            }
        }
        return members;
    }

    /** Sets of elements, of which one is written. */
    private static List<List<String>> alternatives(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .filter(rule -> Set.of("Alternative", "All").contains(simpleName(rule)))
                .flatMap(rule -> simpleName(rule).equals("All")
                        ? rule.getElementValues().values().stream()
                                .flatMap(value -> CompiledAnnotations.items(value).stream())
                                .map(value -> (AnnotationMirror) value.getValue())
                        : Stream.of(rule))
                .map(rule -> quoted(rule.getElementValues().values()).toList())
                .toList();
    }

    private static Stream<String> quoted(Collection<? extends AnnotationValue> values) {
        return QUOTED.matcher(values.toString()).results().map(found -> found.group(1));
    }

    private static String simpleName(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }

    private static String text(AnnotationValue value) {
        return value.getValue() instanceof VariableElement ? constant(value) : String.valueOf(value.getValue());
    }

    private static Stream<String> names(Element element) {
        return element.getAnnotationMirrors().stream().map(BindingGrammar::simpleName);
    }

    private static TypeMirror component(TypeMirror type) {
        return type instanceof ArrayType array ? array.getComponentType() : type;
    }

    private static List<String> constants(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? declared.asElement().getEnclosedElements().stream()
                        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                        .map(element -> element.getSimpleName().toString())
                        .filter(name -> !Set.of("NOT_SET", "UNDEFINED").contains(name))
                        .toList()
                : List.of();
    }

    /** The kinds of a role. */
    List<Kind> kinds(String role) {
        return kinds.stream().filter(kind -> kind.role().equals(role)).toList();
    }

    Kind kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The elements of an annotation as a source writes them, without its name and cardinality.
     *
     * @param unique a number that no other use has
     */
    List<String> elements(Kind kind, Random random, int unique) {
        Map<String, String> written = new LinkedHashMap<>();
        List<List<String>> choices = alternatives.get(kind.name());
        List<String> chosen = choices.isEmpty() ? List.of() : choices.get(random.nextInt(choices.size()));
        for (Member member : members.get(kind.name())) {
            boolean left = Set.of("name", "dataType", "cardinality").contains(member.name())
                    || gathered.contains(member.name());
            boolean wanted = member.required() || chosen.contains(member.name());
            if (wanted || member.free() && !left && random.nextInt(8) == 0) {
                value(member, random, unique).ifPresent(value -> written.put(member.name(), value));
            }
        }
        for (Member member : members.get(kind.name())) {
            Map<String, String> needs = member.rules().getOrDefault("Needs", Map.of());
            String constant = written.getOrDefault(member.name(), "").replaceAll(".*\\.", "");
            if (listed(needs, "when").anyMatch(constant::equalsIgnoreCase)) {
                String other = listed(needs, "value").findFirst().orElseThrow();
                written.put(other, '"' + listed(needs, "is").findFirst().orElseThrow() + '"');
            }
        }
        return written.entrySet().stream()
                .map(element -> element.getKey() + " = " + element.getValue())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Stream<String> listed(Map<String, String> rule, String element) {
        return QUOTED.matcher(rule.getOrDefault(element, "")).results().map(found -> found.group(1));
    }

    private Optional<String> value(Member member, Random random, int unique) {
        if (member.type() instanceof ArrayType) {
            Member one = new Member(
                    member.name(), component(member.type()), member.required(), member.free(), member.rules());
            return value(one, random, unique).map(value -> random.nextBoolean() ? value : "{" + value + "}");
        }
        List<String> choices = constants.get(member.type().toString());
        return switch (member.type().getKind()) {
            case BOOLEAN -> Optional.of(Boolean.toString(random.nextBoolean()));
            case INT, LONG -> Optional.of(ElementValues.number(member.rules().getOrDefault("Range", Map.of())));
            case DOUBLE -> Optional.of("0.5");
            case DECLARED ->
                choices.isEmpty()
                        ? ElementValues.text(member.rules(), random, unique)
                        : Optional.of(((DeclaredType) member.type()).asElement().getSimpleName() + "."
                                + choices.get(random.nextInt(choices.size())));
            default -> Optional.empty();
        };
    }
}
