package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.Compilation.Builder;
import dev.bindery.processor.Compilation.With;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the documentation of the annotations are programs, and nothing is wrong with them. */
class JavadocExamplesTest {
    private static final Path ANNOTATIONS = Path.of("../annotations/src/main/java");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\n *\\* *}</pre>", Pattern.DOTALL);
    private static final Pattern TYPE =
            Pattern.compile("(?m)^public (?:final )?(?:class|record|interface|enum|@interface) (\\w+)");
    private static final Pattern METHOD = Pattern.compile("(?m)^  public [^=;(]*?\\b(\\w+)\\(");

    /**
     * An example.
     *
     * @param type the class that it declares
     * @param functions the names of its methods
     * @param source the example
     */
    record Example(String type, Set<String> functions, String source) {
        static Example of(String source) {
            Matcher type = TYPE.matcher(source);
            assertThat(type.find()).as(source).isTrue();
            Set<String> functions = METHOD.matcher(source)
                    .results()
                    .map(result -> result.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            return new Example(type.group(1), functions, source);
        }

        boolean meets(Example other) {
            return type.equals(other.type) || !Collections.disjoint(functions, other.functions);
        }

        @Override
        public String toString() {
            return type;
        }
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(ANNOTATIONS)) {
            return files
                    .filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .map(JavadocExamplesTest::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Example> examples() {
        return sources()
                .flatMap(source -> EXAMPLE.matcher(source).results())
                .map(result -> Example.of(result.group(1).replaceAll("(?m)^ *\\* ?", "")))
                .toList();
    }

    /** The examples in as few applications as there can be, since an application has each name once. */
    private static List<List<Example>> applications() {
        List<List<Example>> applications = new ArrayList<>();
        for (Example example : examples()) {
            applications.stream()
                    .filter(application -> application.stream().noneMatch(example::meets))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Example> more = new ArrayList<>();
                        applications.add(more);
                        return more;
                    })
                    .add(example);
        }
        return applications;
    }

    static Stream<Arguments> cases() {
        return applications().stream()
                .flatMap(application -> Stream.of(With.values()).map(with -> Arguments.of(application, with)));
    }

    @Test
    void everyExampleIsFound() {
        long blocks = sources()
                .flatMap(String::lines)
                .filter(line -> line.contains("<pre>"))
                .count();

        assertThat(examples()).hasSize((int) blocks).hasSizeGreaterThan(6);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compileAndHaveNoFindings(List<Example> application, With compiler) {
        Builder builder = Compilation.with(compiler);
        application.forEach(example -> builder.source(example.type(), example.source()));

        Compilation compilation = builder.run();

        assertThat(compilation.messages()).isEmpty();
        assertThat(compilation.success()).isTrue();
        for (Example example : application) {
            if (!example.source().contains("@interface")) {
                assertThat(compilation.generated().keySet()).anyMatch(path -> path.startsWith(example.type() + "_"));
            }
        }
    }
}
