package dev.bindery.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static final Pattern FUNCTION = Pattern.compile("(?i)^[a-z][a-z0-9_\\-]{0,127}$(?<!^host$)");
    private static final Pattern BINDING = Pattern.compile("^([a-zA-Z][a-zA-Z0-9]{0,127}|\\$return)$");
    private static final Pattern QUEUE = Pattern.compile("^[a-z0-9](?!.*--)[a-z0-9-]{1,61}[a-z0-9]$");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "a", "A1", "1a", "a_b", "a-b", "_a", "-a", "host", "HOST", "hosts", "ghost", "a b", "a.b",
                "$return", "$x", "abc", "Abc", "a--b", "ab-", "-ab", "a1-b2", "ä", "ab", "\u212Ab", "aé"
            })
    void agreesWithTheHostsPatterns(String name) {
        for (String text : List.of(name, name + "x".repeat(61), name + "x".repeat(127), name + "x".repeat(128))) {
            check(Names::function, text, FUNCTION.matcher(text).matches());
            check(Names::binding, text, BINDING.matcher(text).matches());
            check(
                    Names::queue,
                    text,
                    QUEUE.matcher(text.toLowerCase(java.util.Locale.ROOT)).matches());
            check(Names::container, text, QUEUE.matcher(text).matches());
        }
    }

    private static void check(Consumer<String> rule, String text, boolean valid) {
        SyntaxException e = catchThrowableOfType(SyntaxException.class, () -> rule.accept(text));

        assertThat(e == null).as(text).isEqualTo(valid);
        if (e != null) {
            assertThat(e.index()).isBetween(0, text.length());
        }
    }

    @Test
    void knowsSpecialContainers() {
        assertThatCode(() -> Names.container("$root")).doesNotThrowAnyException();
        assertThatCode(() -> Names.container("$web")).doesNotThrowAnyException();
    }

    @Test
    void saysWhatIsWrong() {
        SyntaxException e = catchThrowableOfType(SyntaxException.class, () -> Names.binding("my_item"));

        assertThat(e.index()).isEqualTo(2);
        assertThat(e).hasMessageContaining("'_' cannot stand here");
        assertThat(catchThrowableOfType(SyntaxException.class, () -> Names.function("Host")))
                .hasMessageContaining("choose another name");
    }

    @ParameterizedTest
    @CsvSource({
        "qeueName, queueName",
        "queueName, queueName",
        "QUEUENAME, queueName",
        "quueeName, queueName",
        "pth, path",
        "hcedule, schedule",
        "connectoinString, connectionString",
        "cnnecionStrng, connectionString",
        "xyz,",
        "q,",
        "zz,",
        "completelyOther,"
    })
    void findsTheNearest(String wanted, String expected) {
        List<String> candidates = List.of("queueName", "path", "schedule", "connectionString");

        assertThat(Names.nearest(wanted, candidates).orElse(null)).isEqualTo(expected);
    }

    @Test
    void breaksTiesAlphabetically() {
        assertThat(Names.nearest("bat", List.of("cat", "bar", "bad"))).contains("bad");
        assertThat(Names.nearest("bat", List.of("bad", "bar", "cat"))).contains("bad");
        assertThat(Names.nearest("cab", Set.of("CAB", "Cab"))).contains("CAB");
        assertThat(Names.nearest("x", List.of())).isEmpty();
        assertThat(Names.nearest("", List.of("", "a"))).contains("");
    }
}
