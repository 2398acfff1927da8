package dev.bindery.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The reference pages: one for each binding annotation, made from its source, and an index. */
final class BindingPages {
    private final Sources annotations;
    private final Sources runtime;

    BindingPages(Sources annotations, Sources runtime) {
        this.annotations = annotations;
        this.runtime = runtime;
    }

    /** The pages by file name. */
    Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        Map<String, List<String>> index = new TreeMap<>();
        for (TypeElement annotation : annotations.types().values()) {
            Sources.annotation(annotation, "Binding").ifPresent(mirror -> {
                Map<String, Object> binding = Sources.values(mirror);
                String name = annotation.getSimpleName().toString();
                String documentation = annotations.documentation(annotation);
                pages.put(name + ".md", page(annotation, binding, documentation));
                index.computeIfAbsent(role(binding), role -> new ArrayList<>())
                        .add("| [`@" + name + "`](" + name + ".md) | "
                                + Markdown.cell(Markdown.sentence(documentation)) + " | `" + type(binding) + "` | "
                                + binding.get("extension") + " |");
            });
        }
        pages.put("README.md", index(index));
        return pages;
    }

    private static String index(Map<String, List<String>> rows) {
        StringBuilder out = new StringBuilder("# Bindings\n\nOne page for each annotation, made from its source by the"
                + " build. Every trigger and binding beyond these is an annotation of one's own (see"
                + " [custom bindings](../custom-bindings.md)).\n");
        for (String role : List.of("trigger", "input", "output")) {
            out.append("\n## ")
                    .append(Character.toUpperCase(role.charAt(0)))
                    .append(role.substring(1))
                    .append("s\n\n");
            out.append("| annotation | | type | extension |\n|---|---|---|---|\n");
            rows.getOrDefault(role, List.of()).forEach(row -> out.append(row).append('\n'));
        }
        return out.toString();
    }

    private String page(TypeElement annotation, Map<String, Object> binding, String documentation) {
        StringBuilder out = new StringBuilder();
        out.append("# @").append(annotation.getSimpleName()).append("\n\n");
        out.append(documentation).append("\n\n");
        out.append("| | |\n|---|---|\n");
        out.append("| `type` in function.json | `").append(type(binding)).append("` |\n");
        out.append("| `direction` | `")
                .append(role(binding).equals("output") ? "out" : "in")
                .append("` |\n");
        if (!"".equals(binding.get("extension"))) {
            out.append("| extension | ").append(binding.get("extension")).append(" |\n");
        }
        List<String> rich = richTypes(annotation, role(binding).equals("output") ? "WriteTo" : "ReadFrom");
        if (!rich.isEmpty()) {
            out.append("| types of its own | ")
                    .append(rich.stream().map(type -> "`" + type + "`").collect(Collectors.joining(", ")))
                    .append(" |\n");
        }
        if (role(binding).equals("trigger")) {
            out.append("| returned value | ").append(returned(binding)).append(" |\n");
            out.append("| retry policy | ")
                    .append(Boolean.TRUE.equals(binding.get("retries")) ? "supported" : "not supported by the host")
                    .append(" |\n");
            if (Boolean.TRUE.equals(binding.get("alone"))) {
                out.append("| other bindings | none |\n");
            }
        }
        elements(annotation, out);
        together(annotation, out);
        metadata(annotation, binding, out);
        return out.toString();
    }

    private static String returned(Map<String, Object> binding) {
        List<Object> result = Sources.items(binding.get("result"));
        if (!result.isEmpty()) {
            return "goes to `@" + simpleName((TypeMirror) result.get(0)) + "`, unasked";
        }
        return Boolean.TRUE.equals(binding.get("returns")) ? "taken by the trigger" : "needs an output annotation";
    }

    private void elements(TypeElement annotation, StringBuilder out) {
        out.append("\n## Elements\n\n| element | type | default | |\n|---|---|---|---|\n");
        for (ExecutableElement element : ElementFilter.methodsIn(annotation.getEnclosedElements())) {
            AnnotationValue value = element.getDefaultValue();
            out.append("| `")
                    .append(element.getSimpleName())
                    .append("` | `")
                    .append(simpleName(element.getReturnType()))
                    .append("` | ")
                    .append(value == null ? "**required**" : "`" + shown(value) + "`")
                    .append(" | ")
                    .append(Markdown.cell(annotations.documentation(element)))
                    .append(rules(element))
                    .append(" |\n");
        }
    }

    /** What the meta-annotations say of an element, in words. */
    private static String rules(ExecutableElement element) {
        List<String> rules = new ArrayList<>();
        Sources.annotation(element, "Property").map(Sources::values).ifPresent(property -> {
            String format = property.get("format").toString();
            if (!format.equals("ANY")) {
                rules.add("format: " + format.toLowerCase(Locale.ROOT).replace('_', ' '));
            }
            if (Boolean.TRUE.equals(property.get("appSettings"))) {
                rules.add("takes `%NAME%`");
            }
            if (Boolean.TRUE.equals(property.get("expressions"))) {
                rules.add("takes `{name}`");
            }
            if (Boolean.TRUE.equals(property.get("alwaysWritten"))) {
                rules.add("always written");
            }
        });
        Sources.annotation(element, "Range").map(Sources::values).ifPresent(range -> rules.add(range(range)));
        Sources.annotation(element, "Matches")
                .map(Sources::values)
                .ifPresent(matches -> rules.add(String.valueOf(matches.get("says"))));
        Sources.annotation(element, "AtMost")
                .map(Sources::values)
                .ifPresent(most -> rules.add(
                        (Boolean.TRUE.equals(most.get("equal")) ? "at most `" : "below `") + most.get("value") + "`"));
        Sources.annotation(element, "OnlyWith")
                .map(Sources::values)
                .ifPresent(with -> rules.add("only with `" + with.get("value") + "`" + values(" = ", with.get("is"))));
        Sources.annotation(element, "NotWith")
                .map(Sources::values)
                .ifPresent(without ->
                        rules.add("not with " + names(without.get("value"), ", ") + values(" = ", without.get("is"))));
        for (AnnotationMirror mirror : Sources.annotations(element, "Needs")) {
            Map<String, Object> needs = Sources.values(mirror);
            rules.add(values("", needs.get("when")) + " needs " + names(needs.get("value"), " and ")
                    + values(" = ", needs.get("is")));
        }
        Sources.annotation(element, "Discouraged")
                .map(Sources::values)
                .ifPresent(discouraged -> rules.add("`" + discouraged.get("value") + "` is "
                        + (discouraged.get("whereOften").toString().isEmpty()
                                ? "seldom meant"
                                : "of no use where `" + discouraged.get("whereOften")
                                        + "` fires more often than once a minute")));
        return rules.isEmpty() ? "" : " (" + Markdown.cell(String.join("; ", rules)) + ")";
    }

    /** What the elements of an annotation say together. */
    private static void together(TypeElement annotation, StringBuilder out) {
        List<String> alternatives = Sources.annotations(annotation, "Alternative").stream()
                .map(alternative -> names(Sources.values(alternative).get("value"), " and "))
                .toList();
        if (!alternatives.isEmpty()) {
            out.append("\nExactly one of these: ")
                    .append(String.join("; or ", alternatives))
                    .append(".\n");
        }
    }

    private static String names(Object names, String between) {
        return Sources.items(names).stream().map(name -> "`" + name + "`").collect(Collectors.joining(between));
    }

    /** Values, one of which is meant; nothing where any is. */
    private static String values(String before, Object values) {
        return Sources.items(values).isEmpty() ? "" : before + names(values, " or ");
    }

    private static String range(Map<String, Object> range) {
        Object min = range.get("min");
        Object max = range.get("max");
        if (min.equals(Long.MIN_VALUE)) {
            return "at most " + max;
        }
        return max.equals(Long.MAX_VALUE) ? "at least " + min : min + " to " + max;
    }

    private static void metadata(TypeElement annotation, Map<String, Object> binding, StringBuilder out) {
        List<Object> metadata = Sources.items(binding.get("metadata"));
        boolean open = Boolean.TRUE.equals(binding.get("openMetadata"));
        if (metadata.isEmpty() && !open) {
            return;
        }
        out.append("\n## Metadata\n\n");
        if (!metadata.isEmpty()) {
            out.append("| `@BindingName` | type |\n|---|---|\n");
            for (Object item : metadata) {
                Map<String, Object> values = Sources.values((AnnotationMirror) item);
                out.append("| `")
                        .append(values.get("name"))
                        .append("` | `")
                        .append(simpleName((TypeMirror) values.get("type")))
                        .append("` |\n");
            }
        }
        if (open) {
            out.append(metadata.isEmpty() ? "" : "\n").append("Further names depend on the event.\n");
        }
        boolean batched = ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
                .anyMatch(element -> element.getSimpleName().contentEquals("cardinality"));
        if (batched && !metadata.isEmpty()) {
            out.append("\nWith cardinality `many` each is an array, under its name and `Array`.\n");
        }
    }

    /** The runtime's types that say of themselves that they can stand here. */
    private List<String> richTypes(TypeElement annotation, String port) {
        List<String> names = new ArrayList<>();
        runtime.types().forEach((name, type) -> {
            boolean stands = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                    .flatMap(method -> Sources.annotation(method, port).stream())
                    .flatMap(mirror -> Sources.items(Sources.values(mirror).get("value")).stream())
                    .anyMatch(named -> simpleName((TypeMirror) named).contentEquals(annotation.getSimpleName()));
            if (stands) {
                names.add(type.getTypeParameters().isEmpty() ? name : name + "<…>");
            }
        });
        return names;
    }

    private static String role(Map<String, Object> binding) {
        return binding.get("role").toString().toLowerCase(Locale.ROOT);
    }

    private static String type(Map<String, Object> binding) {
        return "".equals(binding.get("type")) ? "…" : binding.get("type").toString();
    }

    private static String shown(AnnotationValue value) {
        Object object = value.getValue();
        if (object instanceof String text) {
            return "\"" + text + "\"";
        } else if (object instanceof VariableElement constant) {
            return constant.getSimpleName().toString();
        } else if (object instanceof List<?> list) {
            return list.stream().map(item -> shown((AnnotationValue) item)).collect(Collectors.joining(", ", "{", "}"));
        }
        return String.valueOf(object);
    }

    private static String simpleName(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return simpleName(array.getComponentType()) + "[]";
        }
        if (type instanceof DeclaredType declared) {
            return declared.asElement().getKind() == ElementKind.PACKAGE
                    ? ""
                    : declared.asElement().getSimpleName().toString();
        }
        return type.toString();
    }
}
