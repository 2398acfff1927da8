package dev.bindery.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The annotations as the compiler of an application sees them: class files, since no running program sees them at all.
 */
final class CompiledAnnotations implements AutoCloseable {
    private static final String PACKAGE = "dev.bindery.annotation";

    private final StandardJavaFileManager files;
    private final Elements elements;

    CompiledAnnotations() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        files = compiler.getStandardFileManager(null, Locale.ROOT, UTF_8);
        JavacTask task = (JavacTask) compiler.getTask(
                null,
                files,
                null,
                List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                null,
                List.of());
        elements = task.getElements();
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    /** Every annotation that users write, by simple name. */
    SortedMap<String, TypeElement> all() {
        SortedMap<String, TypeElement> all = new TreeMap<>();
        for (TypeElement type :
                ElementFilter.typesIn(elements.getPackageElement(PACKAGE).getEnclosedElements())) {
            if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
                all.put(type.getSimpleName().toString(), type);
            }
        }
        return all;
    }

    /** The annotations that are bindings, by simple name. */
    SortedMap<String, TypeElement> bindings() {
        SortedMap<String, TypeElement> bindings = all();
        bindings.values().removeIf(type -> says(type, "Binding").isEmpty());
        return bindings;
    }

    static List<ExecutableElement> elementsOf(TypeElement annotation) {
        return ElementFilter.methodsIn(annotation.getEnclosedElements());
    }

    /** What an annotation on an element says, written or by default, by the name of what is said. */
    Optional<Map<String, AnnotationValue>> says(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> simpleName(mirror).equals(annotation))
                .findFirst()
                .map(this::values);
    }

    /** The same of an annotation that may be repeated. */
    List<Map<String, AnnotationValue>> saysOften(Element element, String annotation) {
        List<Map<String, AnnotationValue>> all = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getSimpleName().contentEquals(annotation)) {
                all.add(values(mirror));
            } else if (type.getEnclosingElement().getSimpleName().contentEquals(annotation)) {
                items(values(mirror).get("value")).forEach(item -> all.add(values((AnnotationMirror) item.getValue())));
            }
        }
        return all;
    }

    private Map<String, AnnotationValue> values(AnnotationMirror mirror) {
        return elements.getElementValuesWithDefaults(mirror).entrySet().stream()
                .collect(
                        Collectors.toMap(entry -> entry.getKey().getSimpleName().toString(), Map.Entry::getValue));
    }

    private static String simpleName(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }

    /** The facts of a binding, in the words of {@link Catalogue.Kind#facts}. */
    SortedMap<String, String> facts(TypeElement annotation) {
        String subject = annotation.getSimpleName().toString();
        Map<String, AnnotationValue> binding = says(annotation, "Binding").orElseThrow();
        String role = spelled(binding.get("role"));
        String type = spelled(binding.get("type"));
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put(subject + ": type", type.isEmpty() ? "*" : type);
        facts.put(subject + ": role", role);
        facts.put(subject + ": direction", role.equals("output") ? "out" : "in");
        facts.put(subject + ": returned value", Catalogue.word(takesReturnedValue(annotation, role, binding)));
        facts.put(subject + ": retry policy", Catalogue.word(isTrue(binding.get("retries"))));
        facts.put(subject + ": data types", "");
        facts.put(subject + ": cardinality", "");
        facts.put(subject + ": other metadata", Catalogue.word(isTrue(binding.get("openMetadata"))));
        for (AnnotationValue item : items(binding.get("metadata"))) {
            Map<String, AnnotationValue> metadata = values((AnnotationMirror) item.getValue());
            facts.put(subject + ": metadata " + spelled(metadata.get("name")), spelled(metadata.get("type")));
        }
        for (ExecutableElement element : elementsOf(annotation)) {
            String name = element.getSimpleName().toString();
            switch (name) {
                case "name" -> {}
                case "dataType" ->
                    facts.put(
                            subject + ": data types",
                            values(element.getReturnType()).replace("undefined, ", ""));
                case "cardinality" -> {
                    facts.put(subject + ": cardinality", values(element.getReturnType()));
                    property(subject + "." + name, element, facts);
                }
                default -> property(subject + "." + name, element, facts);
            }
        }
        return facts;
    }

    /** An output takes the value where it may stand on the method; a trigger says so. */
    private boolean takesReturnedValue(TypeElement annotation, String role, Map<String, AnnotationValue> binding) {
        return role.equals("output")
                ? places(annotation).contains("METHOD")
                : isTrue(binding.get("returns"))
                        || !items(binding.get("result")).isEmpty();
    }

    /** Where an annotation may stand. */
    List<String> places(TypeElement annotation) {
        return says(annotation, "Target").map(target -> items(target.get("value"))).orElse(List.of()).stream()
                .map(place ->
                        ((VariableElement) place.getValue()).getSimpleName().toString())
                .toList();
    }

    private void property(String subject, ExecutableElement element, SortedMap<String, String> facts) {
        Map<String, AnnotationValue> rules = says(element, "Property").orElse(Map.of());
        AnnotationValue otherwise = element.getDefaultValue();
        boolean flattened = isTrue(rules.get("flattened"));
        String format = rules.containsKey("format") ? spelled(rules.get("format")) : "any";
        facts.put(subject + ": kind", flattened ? "map<string,any>" : kind(element.getReturnType()));
        facts.put(subject + ": required", Catalogue.word(otherwise == null));
        facts.put(subject + ": default", otherwise == null ? "" : stated(otherwise));
        facts.put(subject + ": values", values(element.getReturnType()));
        facts.put(subject + ": always written", Catalogue.word(isTrue(rules.get("alwaysWritten"))));
        facts.put(subject + ": app settings", Catalogue.word(isTrue(rules.get("appSettings"))));
        facts.put(subject + ": expressions", Catalogue.word(isTrue(rules.get("expressions"))));
        facts.put(
                subject + ": names a setting",
                Catalogue.word(format.equals("connection") || format.equals("app_setting")));
    }

    private static String kind(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return kind(array.getComponentType()) + "[]";
        } else if (type.getKind() != TypeKind.DECLARED) {
            return type.toString();
        }
        TypeElement declared = (TypeElement) ((DeclaredType) type).asElement();
        return declared.getKind() == ElementKind.ENUM
                ? "enum"
                : declared.getSimpleName().toString().toLowerCase(Locale.ROOT);
    }

    /**
     * The constants of an enum, or of an array of one, as {@code function.json} spells them; nothing for other types.
     */
    private String values(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return values(array.getComponentType());
        } else if (type instanceof DeclaredType declared) {
            return declared.asElement().getEnclosedElements().stream()
                    .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                    .map(this::spelling)
                    .collect(Collectors.joining(", "));
        }
        return "";
    }

    /** Whether a value can be one of a type, as {@code function.json} spells it. Every text can be a text. */
    boolean canBe(TypeMirror type, String value) {
        String all = type.getKind() == TypeKind.BOOLEAN ? "true, false" : values(type);
        return all.isEmpty() || List.of(all.split(", ")).contains(value);
    }

    private String spelling(Element constant) {
        return says(constant, "Spelling")
                .map(spelling -> spelled(spelling.get("value")))
                .orElseGet(() -> constant.getSimpleName().toString().toLowerCase(Locale.ROOT));
    }

    /**
     * A default as {@code function.json} would spell it; nothing for a zero, which stands for a number that is not set.
     */
    private String stated(AnnotationValue value) {
        return value.getValue() instanceof Number number && number.longValue() == 0 ? "" : spelled(value);
    }

    private String spelled(AnnotationValue value) {
        Object object = value.getValue();
        if (object instanceof VariableElement constant) {
            return spelling(constant);
        } else if (object instanceof List<?>) {
            return items(value).stream().map(this::spelled).collect(Collectors.joining(", "));
        } else if (object instanceof DeclaredType type) {
            return type.asElement().getSimpleName().toString();
        }
        return object.toString();
    }

    static boolean isTrue(AnnotationValue value) {
        return value != null && value.getValue().equals(true);
    }

    /** The items of an array; none where there is no array. */
    static List<AnnotationValue> items(AnnotationValue value) {
        List<AnnotationValue> items = new ArrayList<>();
        if (value != null && value.getValue() instanceof List<?> list) {
            list.forEach(item -> items.add((AnnotationValue) item));
        }
        return items;
    }
}
