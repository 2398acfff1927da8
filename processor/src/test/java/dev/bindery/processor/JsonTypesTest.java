package dev.bindery.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.ser.DefaultSerializerProvider;
import dev.bindery.processor.Compilation.Message;
import dev.bindery.processor.Compilation.With;
import dev.bindery.processor.javac.ShapeProbe;
import dev.bindery.processor.model.JsonShape;
import dev.bindery.processor.model.JsonShape.Property;
import dev.bindery.processor.model.TypeRef;
import dev.bindery.spi.Json;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the processor says of JSON types is what Jackson does with them. The cases are in {@code cases/json-types.txt}:
 * declarations, then what is expected.
 *
 * <pre>
 *   > reads Order from {"id":1}            both are content
 *   > refuses Order from {"id":1}          neither is
 *   > passes Order from {"id":1}           Jackson refuses; the processor cannot know, and says nothing
 *   > writes Order new Order() as {"id":1} both are content
 *   > refuses to write Order new Order()   neither is
 *   > passes to write Order new Order()    Jackson refuses; the processor cannot know
 * </pre>
 *
 * There is no word for what the processor refuses and Jackson takes: that must not be.
 */
class JsonTypesTest {
    private static final Path CASES = Path.of("src/test/cases/json-types.txt");
    private static final List<Case> ALL = new ArrayList<>();
    private static final List<Run> RUNS = new ArrayList<>();
    private static URLClassLoader classes;

    /**
     * A run of the processor over all cases.
     *
     * @param name the compiler, and from what it has the types
     * @param findings what the processor said
     * @param shapes what it saw, by the functions' names
     */
    private record Run(String name, List<Message> findings, Map<String, JsonShape> shapes) {
        List<String> codes(Case expected) {
            return findings.stream()
                    .filter(message -> message.text().contains("'" + expected.function() + "'"))
                    .map(Message::code)
                    .toList();
        }
    }

    /**
     * A type, and what is expected of it.
     *
     * @param name the case's class
     * @param verdict reads, refuses, passes or writes
     * @param writing whether it is written
     * @param type the type
     * @param value the document to read, or the expression to write
     * @param document what is written
     */
    private record Case(
            String title, String name, String verdict, boolean writing, String type, String value, String document) {
        static Case of(String title, String name, String line) {
            String[] words = line.split(" ", 2);
            boolean toWrite = words[1].startsWith("to write ");
            boolean writing = toWrite || words[0].equals("writes");
            String rest = toWrite ? words[1].substring("to write ".length()) : words[1];
            if (!writing) {
                String[] parts = rest.split(" from ", 2);
                return new Case(title, name, words[0], false, parts[0], parts[1], "");
            }
            int end = rest.indexOf(' ');
            while (rest.substring(0, end).chars().filter(c -> c == '<').count()
                    != rest.substring(0, end).chars().filter(c -> c == '>').count()) {
                end = rest.indexOf(' ', end + 1);
            }
            String[] parts = rest.substring(end + 1).split(" as ", 2);
            return new Case(title, name, words[0], true, rest.substring(0, end), parts[0], toWrite ? "" : parts[1]);
        }

        String function() {
            return (writing ? "write" : "read") + name;
        }

        String method() {
            return writing
                    ? "@QueueOutput(queueName = \"letters\") public static %s %s(@QueueTrigger(queueName = \"orders\") String m)"
                                    .formatted(type, function())
                            + " throws Exception { return " + value + "; }\n"
                    : "public static void %s(@QueueTrigger(queueName = \"orders\") %s m) {}\n"
                            .formatted(function(), type);
        }

        boolean isRefused() {
            return verdict.equals("refuses");
        }

        boolean fails() {
            return isRefused() || verdict.equals("passes");
        }
    }

    /** Two sources for each block: its declarations, and a function for each expectation. */
    private static void read(Map<String, String> types, Map<String, String> functions) throws IOException {
        for (String block : Files.readString(CASES).split("(?m)^## ")) {
            List<String> lines = block.lines().toList();
            if (block.isBlank() || lines.get(0).startsWith("#")) {
                continue;
            }
            String name = Arrays.stream(lines.get(0).split("[^A-Za-z0-9]+"))
                    .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                    .collect(Collectors.joining());
            StringBuilder declarations = new StringBuilder();
            StringBuilder methods = new StringBuilder();
            int number = 0;
            for (String line : lines.subList(1, lines.size())) {
                if (line.startsWith("> ")) {
                    Case expected = Case.of(lines.get(0), name + ++number, line.substring(2));
                    ALL.add(expected);
                    methods.append(expected.method());
                } else {
                    declarations.append(line).append('\n');
                }
            }
            types.put("cases." + name, source(name, "", declarations));
            functions.put("cases.Of" + name, source("Of" + name, "import cases." + name + ".*;\n", methods));
        }
    }

    private static String source(String name, String imports, CharSequence body) {
        return """
                package cases;
                import com.fasterxml.jackson.annotation.*;
                import com.fasterxml.jackson.databind.annotation.*;
                import dev.bindery.annotation.*;
                import java.util.*;
                %s
                @SuppressWarnings({"unused", "rawtypes"})
                public class %s {
                %s
                }
                """.formatted(imports, name, body);
    }

    @BeforeAll
    static void compile() throws IOException {
        Map<String, String> types = new TreeMap<>();
        Map<String, String> functions = new TreeMap<>();
        read(types, functions);
        Compilation.Builder plain = Compilation.with(With.JAVAC).plain();
        types.forEach(plain::source);
        functions.forEach(plain::source);
        Compilation compilation = plain.run();
        assertThat(compilation.success()).as(compilation.messages().toString()).isTrue();
        classes = new URLClassLoader(
                new URL[] {compilation.classes().toUri().toURL()}, JsonTypesTest.class.getClassLoader());
        for (With compiler : With.values()) {
            Compilation.Builder together = Compilation.with(compiler);
            types.forEach(together::source);
            RUNS.add(run(compiler + ", sources", together, functions));
            RUNS.add(run(
                    compiler + ", class files",
                    Compilation.with(compiler).classPath(compilation.classes()),
                    functions));
        }
    }

    private static Run run(String name, Compilation.Builder builder, Map<String, String> functions) {
        ShapeProbe probe = new ShapeProbe();
        functions.forEach(builder::source);
        return new Run(name, builder.processor(probe).run().findings(), probe.shapes());
    }

    @AfterAll
    static void close() throws IOException {
        classes.close();
        ALL.clear();
        RUNS.clear();
    }

    private static Stream<DynamicTest> each(Consumer<Case> test) {
        return ALL.stream()
                .map(expected -> dynamicTest(
                        expected.title() + ": " + expected.verdict() + " " + expected.type() + " " + expected.value(),
                        () -> test.accept(expected)));
    }

    @TestFactory
    Stream<DynamicTest> jacksonDoesWhatIsExpected() {
        return each(expected -> {
            try {
                if (expected.writing()) {
                    Object value = method(expected).invoke(null, "");
                    byte[] written = Json.write(value);
                    assertThat(expected.fails()).as("Jackson is content").isFalse();
                    assertThat(Json.tree(new String(written, UTF_8))).isEqualTo(Json.tree(expected.document()));
                } else {
                    Json.read(expected.value(), method(expected).getGenericParameterTypes()[0]);
                }
                assertThat(expected.fails()).as("Jackson is content").isFalse();
            } catch (IllegalArgumentException | StackOverflowError e) {
                assertThat(expected.fails()).as(String.valueOf(e.getMessage())).isTrue();
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theProcessorSaysTheSame() {
        return each(expected -> {
            for (Run run : RUNS) {
                assertThat(run.codes(expected))
                        .as(run.name())
                        .containsExactlyElementsOf(
                                !expected.isRefused()
                                        ? List.of()
                                        : List.of(expected.writing() ? "BND3012" : "BND3011"));
            }
        });
    }

    /** The members of a shape are those of Jackson: all where it is closed, and at least no others where it is open. */
    @TestFactory
    Stream<DynamicTest> theMembersAreThoseOfJackson() {
        return each(expected -> {
            if (expected.fails()) {
                return;
            }
            Map<String, String> members = expected.writing() ? membersWritten(expected) : membersRead(expected);
            for (Run run : RUNS) {
                JsonShape shape = run.shapes().get(expected.function());
                if (shape == null || shape.unreadable().isPresent()) {
                    continue;
                }
                Map<String, String> found = new TreeMap<>();
                for (Property property : expected.writing() ? shape.written() : shape.properties()) {
                    found.put(property.name(), name(property.type()));
                }
                if (shape.open()) {
                    assertThat(members).as(run.name()).containsAllEntriesOf(found);
                } else {
                    assertThat(found).as(run.name()).isEqualTo(members);
                }
            }
        });
    }

    private static String name(TypeRef type) {
        return type instanceof TypeRef.Named named
                ? named.qualifiedName()
                : type instanceof TypeRef.Array array ? name(array.component()) + "[]" : type.displayName();
    }

    private static Map<String, String> membersRead(Case expected) {
        ObjectMapper mapper = Json.mapper();
        Map<String, String> members = new TreeMap<>();
        try {
            JavaType type = mapper.constructType(method(expected).getGenericParameterTypes()[0]);
            var context = ((DefaultDeserializationContext) mapper.getDeserializationContext())
                    .createDummyInstance(mapper.getDeserializationConfig());
            if (context.findRootValueDeserializer(type) instanceof BeanDeserializerBase bean) {
                bean.properties().forEachRemaining(property -> {
                    if (property.isIgnorable()) {
                        return;
                    }
                    String name = property.getType().getRawClass().getCanonicalName();
                    members.put(property.getName(), name);
                    property.findAliases(mapper.getDeserializationConfig())
                            .forEach(alias -> members.put(alias.getSimpleName(), name));
                });
            }
        } catch (JsonProcessingException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return members;
    }

    private static Map<String, String> membersWritten(Case expected) {
        ObjectMapper mapper = Json.mapper();
        Map<String, String> members = new TreeMap<>();
        try {
            var context = ((DefaultSerializerProvider) mapper.getSerializerProvider())
                    .createInstance(mapper.getSerializationConfig(), mapper.getSerializerFactory());
            JsonSerializer<?> serializer = context.findTypedValueSerializer(
                    mapper.constructType(method(expected).getGenericReturnType()), false, null);
            serializer
                    .properties()
                    .forEachRemaining(property -> members.put(
                            property.getName(), property.getType().getRawClass().getCanonicalName()));
        } catch (JsonProcessingException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return members;
    }

    private static Method method(Case expected) throws ReflectiveOperationException {
        return Arrays.stream(classes.loadClass("cases.Of" + expected.name().replaceAll("\\d+$", ""))
                        .getMethods())
                .filter(method -> method.getName().equals(expected.function()))
                .findFirst()
                .orElseThrow();
    }
}
