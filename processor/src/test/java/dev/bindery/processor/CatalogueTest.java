package dev.bindery.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every binding that the host's extensions offer has an annotation, and it says what the extension reads. */
class CatalogueTest {
    private static final Path GOLDEN = Path.of("src/test/cases/golden/catalogue");
    private static final String ABSENT = "absent";

    private static final CompiledAnnotations ANNOTATIONS = new CompiledAnnotations();
    private static final SortedMap<String, TypeElement> BINDINGS = ANNOTATIONS.bindings();
    private static final List<Catalogue.Kind> KINDS = Catalogue.read();

    /**
     * A fact that the catalogue and an annotation tell differently.
     *
     * @param fact what it is about
     * @param catalogue what the catalogue says
     * @param annotation what the annotation says
     */
    record Difference(String fact, String catalogue, String annotation) {}

    /** Where an annotation differs from the catalogue on purpose, and why. */
    private static Set<Difference> deliberate() {
        Deliberate deliberate = new Deliberate();
        deliberate.because(
                "The host itself publishes the members of an event that is a JSON object, whatever the extension.",
                "other metadata",
                "no",
                "yes",
                "AssistantSkillTrigger",
                "DaprBindingTrigger",
                "DaprServiceInvocationTrigger",
                "DaprTopicTrigger",
                "EventHubTrigger",
                "KafkaTrigger",
                "ManualTrigger",
                "RabbitMQTrigger",
                "RedisListTrigger",
                "RedisPubSubTrigger",
                "ServiceBusQueueTrigger",
                "ServiceBusTopicTrigger",
                "SocketIOTrigger",
                "WebPubSubTrigger");
        deliberate.because(
                "What the extension publishes is not settled, or depends on what the binding is used for.",
                "other metadata",
                "no",
                "yes",
                "AuthenticationEventsTrigger",
                "ConnectorTrigger",
                "CustomTrigger");
        deliberate.because(
                "One rule for all batches: the file says which it is, so that nobody has to know the host's default.",
                "always written",
                "no",
                "yes",
                "CustomInput.cardinality",
                "CustomOutput.cardinality",
                "CustomTrigger.cardinality",
                "EventGridTrigger.cardinality");
        deliberate.because(
                "An enum is known where the function is compiled; CustomTrigger and CustomOutput take a setting.",
                "app settings",
                "yes",
                "no",
                "KustoOutput.dataFormat",
                "KustoOutput.ingestionType",
                "SignalRTrigger.category");
        deliberate.because(
                "An enum is known where the function is compiled; CustomOutput takes an expression.",
                "expressions",
                "yes",
                "no",
                "KustoOutput.dataFormat",
                "KustoOutput.ingestionType");
        deliberate.because(
                "The request is the parameter's own value, not one beside it.",
                "metadata req",
                "Map",
                ABSENT,
                "HttpTrigger");
        deliberate.because(
                "The host does not send it to the process that functions run in.",
                "metadata MessageActions",
                "Map",
                ABSENT,
                "ServiceBusQueueTrigger",
                "ServiceBusTopicTrigger");
        deliberate.because(
                "A key is text, a number or bytes, as keyDataType says, and text reads each of them.",
                "metadata Key",
                "Map",
                "String",
                "KafkaTrigger");
        return deliberate.differences;
    }

    private static final class Deliberate {
        private final Set<Difference> differences = new HashSet<>();

        private void because(String reason, String fact, String catalogue, String annotation, String... subjects) {
            assertThat(reason).endsWith(".");
            for (String subject : subjects) {
                differences.add(new Difference(subject + ": " + fact, catalogue, annotation));
            }
        }
    }

    private static Set<Difference> actual() {
        SortedMap<String, String> known = new TreeMap<>();
        SortedMap<String, String> said = new TreeMap<>();
        KINDS.stream()
                .filter(kind -> BINDINGS.containsKey(kind.annotation()))
                .forEach(kind -> known.putAll(kind.facts()));
        BINDINGS.values().forEach(annotation -> said.putAll(ANNOTATIONS.facts(annotation)));
        Set<String> facts = new TreeSet<>(known.keySet());
        facts.addAll(said.keySet());
        Set<Difference> differences = new HashSet<>();
        for (String fact : facts) {
            String catalogue = known.getOrDefault(fact, ABSENT);
            String annotation = said.getOrDefault(fact, ABSENT);
            if (!catalogue.equals(annotation)) {
                differences.add(new Difference(fact, catalogue, annotation));
            }
        }
        return differences;
    }

    @AfterAll
    static void close() throws IOException {
        ANNOTATIONS.close();
    }

    static Collection<TypeElement> bindings() {
        return BINDINGS.values();
    }

    @Test
    void everyKindOfBindingHasAnAnnotation() {
        List<String> wanted = KINDS.stream()
                .filter(kind -> !kind.rare())
                .map(Catalogue.Kind::annotation)
                .toList();

        assertThat(wanted).hasSizeGreaterThan(60);
        assertThat(BINDINGS.keySet()).containsAll(wanted);
    }

    @Test
    void everyBindingAnnotationIsAKnownKind() {
        assertThat(KINDS).extracting(Catalogue.Kind::annotation).containsAll(BINDINGS.keySet());
    }

    @Test
    void annotationsSayWhatTheCatalogueSaysUnlessThereIsAReason() {
        Set<Difference> differences = actual();
        differences.removeAll(deliberate());

        assertThat(differences).isEmpty();
    }

    @Test
    void everyReasonIsForADifferenceThatIsThere() {
        Set<Difference> deliberate = deliberate();
        deliberate.removeAll(actual());

        assertThat(deliberate).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bindings")
    void standsOnParametersAndMethodsAndAnOutputOnRecordComponentsToo(TypeElement annotation) {
        String role = ANNOTATIONS.facts(annotation).get(annotation.getSimpleName() + ": role");

        assertThat(ANNOTATIONS.places(annotation))
                .containsExactlyInAnyOrderElementsOf(
                        role.equals("output")
                                ? List.of("PARAMETER", "METHOD", "RECORD_COMPONENT")
                                : List.of("PARAMETER", "METHOD"));
    }

    @ParameterizedTest
    @MethodSource("bindings")
    void itsNameMayBeLeftToTheParameter(TypeElement annotation) {
        assertThat(CompiledAnnotations.elementsOf(annotation))
                .filteredOn(element -> element.getSimpleName().contentEquals("name"))
                .extracting(
                        element -> element.getReturnType().toString(),
                        element -> element.getDefaultValue().getValue())
                .containsExactly(tuple("java.lang.String", ""));
    }

    /** The processor is lenient with a mistake in an annotation, which is not the mistake of the function at hand. */
    @ParameterizedTest
    @MethodSource("bindings")
    void itsRulesAreAboutElementsThatItHas(TypeElement annotation) {
        List<ExecutableElement> elements = CompiledAnnotations.elementsOf(annotation);
        List<String> names = elements.stream()
                .map(element -> element.getSimpleName().toString())
                .toList();

        for (ExecutableElement element : elements) {
            for (String rule : List.of("OnlyWith", "NotWith", "AtMost", "Needs")) {
                for (Map<String, AnnotationValue> said : ANNOTATIONS.saysOften(element, rule)) {
                    for (String other : texts(said.get("value"))) {
                        assertThat(names).as("@%s on %s", rule, element).contains(other);
                        assertThat(element.getSimpleName()).as("@%s", rule).doesNotHaveToString(other);
                        assertCanBe(elements.get(names.indexOf(other)), said.get("is"));
                    }
                    assertCanBe(element, said.get("when"));
                }
            }
            for (Map<String, AnnotationValue> said : ANNOTATIONS.saysOften(element, "Discouraged")) {
                assertCanBe(element, said.get("value"));
                assertThat(said.get("because").getValue().toString()).endsWith(".");
            }
        }
        for (Map<String, AnnotationValue> said : ANNOTATIONS.saysOften(annotation, "Alternative")) {
            assertThat(names).containsAll(texts(said.get("value")));
        }
        for (Map<String, AnnotationValue> said : ANNOTATIONS.saysOften(annotation, "Distinct")) {
            assertThat(names).containsAll(texts(said.get("value"))).containsAll(texts(said.get("from")));
            assertThat(texts(said.get("value"))).hasSameSizeAs(texts(said.get("from")));
        }
        for (Map<String, AnnotationValue> said : ANNOTATIONS.saysOften(annotation, "Gathered")) {
            assertThat(texts(said.get("key"))).allMatch(key -> key.isEmpty() || names.contains(key));
        }
    }

    private static void assertCanBe(ExecutableElement element, @Nullable AnnotationValue values) {
        assertThat(texts(values)).allMatch(value -> ANNOTATIONS.canBe(element.getReturnType(), value));
    }

    private static List<String> texts(@Nullable AnnotationValue value) {
        return value == null
                ? List.of()
                : (value.getValue() instanceof List<?> ? CompiledAnnotations.items(value).stream() : Stream.of(value))
                        .map(AnnotationValue::getValue)
                        .map(Object::toString)
                        .toList();
    }

    /** An output that runs a trigger names the same thing by the same elements. */
    @ParameterizedTest
    @MethodSource("bindings")
    void whatItFeedsIsNamedAlike(TypeElement annotation) {
        Map<String, AnnotationValue> binding =
                ANNOTATIONS.says(annotation, "Binding").orElseThrow();
        for (String fed : texts(binding.get("feeds"))) {
            TypeElement trigger = BINDINGS.get(fed.substring(fed.lastIndexOf('.') + 1));
            assertThat(CompiledAnnotations.elementsOf(trigger))
                    .filteredOn(element -> element.getDefaultValue() == null)
                    .anyMatch(element -> CompiledAnnotations.elementsOf(annotation).stream()
                            .anyMatch(own -> own.getSimpleName().equals(element.getSimpleName())));
        }
    }

    @ParameterizedTest
    @MethodSource("bindings")
    void itsPatternsAreMetByItsOwnDefaults(TypeElement annotation) {
        for (ExecutableElement element : CompiledAnnotations.elementsOf(annotation)) {
            Map<String, AnnotationValue> matches =
                    ANNOTATIONS.says(element, "Matches").orElse(Map.of());
            if (!matches.isEmpty()) {
                String regex = (String) matches.get("value").getValue();
                assertThat(element.getReturnType()).hasToString("java.lang.String");
                assertThat(matches.get("says").getValue().toString()).isNotBlank();
                assertThatCode(() -> Pattern.compile(regex)).as(regex).doesNotThrowAnyException();
                if (element.getDefaultValue() != null
                        && !element.getDefaultValue().getValue().equals("")) {
                    assertThat(element.getDefaultValue().getValue().toString()).matches(regex);
                }
            }
        }
    }

    @Test
    void everyAnnotationIsOnAGoldenFunction() throws IOException {
        assertThat(used(files("src", ".java"))).containsAll(ANNOTATIONS.all().keySet());
    }

    @Test
    void everyPropertyIsInAGoldenFile() throws IOException {
        Map<String, Set<String>> written = written(files("expected", "function.json"));

        for (Catalogue.Kind kind : KINDS) {
            // What the custom ones write says the function, under any type.
            if (!kind.type().equals("*")) {
                assertThat(written.get(kind.type() + " " + kind.direction()))
                        .as(kind.annotation())
                        .containsAll(kind.properties());
            }
        }
    }

    /** The properties that are written for each type and direction. */
    private static Map<String, Set<String>> written(List<Path> files) throws IOException {
        Map<String, Set<String>> written = new TreeMap<>();
        for (Path file : files) {
            for (JsonNode binding :
                    new ObjectMapper().readTree(Files.readString(file)).get("bindings")) {
                Set<String> properties = written.computeIfAbsent(
                        binding.get("type").textValue() + " "
                                + binding.get("direction").textValue(),
                        kind -> new TreeSet<>());
                binding.fieldNames().forEachRemaining(properties::add);
            }
        }
        return written;
    }

    private static List<Path> files(String folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    private static Set<String> used(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Set<String> used = new TreeSet<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitAnnotation(AnnotationTree annotation, Void unused) {
                    used.add(annotation.getAnnotationType().toString());
                    return super.visitAnnotation(annotation, unused);
                }
            }.scan(task.parse(), null);
        }
        return used;
    }
}
