package dev.bindery.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bindery.syntax.Expression.Token;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final Expression.Values NOTHING = (path, format) -> null;
    private static final SystemValues SYSTEM = new SystemValues(
            Clock.fixed(Instant.parse("2024-05-31T09:08:07.1234567Z"), ZoneId.of("Europe/Berlin")),
            List.of(
                            UUID.fromString("d3b07384-d9a0-4c9b-8f3e-1a2b3c4d5e6f"),
                            UUID.fromString("00000000-0000-0000-0000-000000000001"))
                    .iterator()::next,
            "Resize");

    @Test
    void listsItsTokens() {
        Expression expression = Expression.parse("a{{b}}/{x}-{y.z-1:yyyy:MM}{RAND-guid}");

        assertThat(expression.tokens())
                .containsExactly(
                        new Token("x", null, 7), new Token("y.z-1", "yyyy:MM", 11), new Token("RAND-guid", null, 26));
        assertThat(expression.literals()).containsExactly("a{b}/", "-", "", "");
        assertThat(expression.tokens().get(1).name()).isEqualTo("y");
        assertThat(expression.isLiteral()).isFalse();
        assertThat(expression).hasToString("a{{b}}/{x}-{y.z-1:yyyy:MM}{RAND-guid}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                        | ""
            plain                     | plain
            100%                      | 100%
            {{x}}                     | {x}
            {{{id}}}                  | {7}
            {id}{id}                  | 77
            a-{id}.txt                | a-7.txt
            {customer.name}           | Ada
            {when:yyyy}               | when/yyyy
            {when:}                   | when/
            {_x}                      | underscore
            {größe}                   | groß
            """)
    void fillsInData(String text, String expected) {
        Map<String, String> data = Map.of("id", "7", "customer.name", "Ada", "_x", "underscore", "größe", "groß");

        Expression.Values values = (path, format) -> path.equals("when") ? path + "/" + format : data.get(path);
        assertThat(Expression.parse(text).resolve(values)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {DateTime}             | 2024-05-31T09-08-07Z
            {datetime:yyyy-MM}     | 2024-05
            {DATETIME:o}           | 2024-05-31T09:08:07.1234567Z
            {DateTime:}            | 2024-05-31T09-08-07Z
            {sys.utcnow}           | 2024-05-31T09-08-07Z
            {sys.UtcNow:dd}        | 31
            {$sys.utcnow:dd}       | 31
            {sys.MethodName}       | Resize
            {DateTime:HH}{datetime:mm} | 0908
            """)
    void fillsInSystemValues(String text, String expected) {
        assertThat(Expression.parse(text).resolve(NOTHING, SYSTEM)).isEqualTo(expected);
        assertThat(Expression.parse(text).tokens()).allMatch(Token::isSystem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {rand-guid}     | 0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9
            {Rand-Guid:}    | 0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9
            {rand-guid:D}   | 0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9
            {rand-guid:n}   | 0a1b2c3d4e5f60718293a4b5c6d7e8f9
            {rand-guid:N}   | 0a1b2c3d4e5f60718293a4b5c6d7e8f9
            {rand-guid:B}   | {0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9}
            {rand-guid:P}   | (0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9)
            {rand-guid:X}   | {0x0a1b2c3d,0x4e5f,0x6071,{0x82,0x93,0xa4,0xb5,0xc6,0xd7,0xe8,0xf9}}
            {sys.randguid}  | 0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9
            """)
    void writesGuids(String text, String expected) {
        UUID guid = UUID.fromString("0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9");

        assertThat(Expression.parse(text).resolve(NOTHING, new SystemValues(SYSTEM.clock(), () -> guid, "F")))
                .isEqualTo(expected);
    }

    @Test
    void takesANewGuidForEachToken() {
        Iterator<UUID> guids = List.of(new UUID(0, 1), new UUID(0, 2)).iterator();
        SystemValues system = new SystemValues(SYSTEM.clock(), guids::next, null);

        assertThat(Expression.parse("{rand-guid:N} {rand-guid:N}").resolve(NOTHING, system))
                .isEqualTo("00000000000000000000000000000001 00000000000000000000000000000002");
    }

    @Test
    void prefersData() {
        Expression expression = Expression.parse("{rand-guid} {DateTime} {sys.methodname}");

        assertThat(expression.resolve((path, format) -> "own", SYSTEM)).isEqualTo("own own own");
    }

    @Test
    void hasValuesOfItsOwn() {
        assertThat(Expression.parse("{rand-guid}").resolve(NOTHING)).matches("[0-9a-f-]{36}");
        assertThat(Expression.parse("{sys.methodname}").resolve(NOTHING, SystemValues.of("Hello")))
                .isEqualTo("Hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{missing}", "{sys.methodname}", "{sys.other}", "{sys}", "{randguid}", "{a.b}"})
    void saysWhatHasNoValue(String token) {
        String text = "x/" + token;
        UnresolvedExpressionException e = catchThrowableOfType(
                UnresolvedExpressionException.class,
                () -> Expression.parse(text).resolve(NOTHING));

        assertThat(e).hasMessageContaining(token);
        assertThat("{" + e.path() + "}").isEqualTo(token);
        assertThat(e.index()).isEqualTo(2);
        assertThat(e.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {                | 0 | not closed
            a{b              | 1 | not closed
            a{b{c}           | 1 | not closed
            }                | 0 | closes nothing
            a}b              | 1 | closes nothing
            {a}}             | 3 | closes nothing
            {{a}             | 3 | closes nothing
            {}               | 0 | no name
            {:x}             | 0 | no name
            "{ a}"           | 1 | white space
            "{a b}"          | 2 | white space
            {1a}             | 1 | cannot start with '1'
            {a-b}            | 2 | first part
            {-a}             | 1 | cannot start
            {a/b}            | 2 | cannot have '/'
            {.a}             | 1 | empty
            {a.}             | 3 | empty
            {a..b}           | 3 | empty
            {rand-guids}     | 5 | first part
            {rand-guid:Q}    | 11 | N, D, B, P
            {rand-guid:NN}   | 11 | N, D, B, P
            {DateTime:Q}     | 10 | standard date format
            {DateTime:yyyy'} | 10 | not closed
            {sys.utcnow:j}   | 12 | standard date format
            """)
    void saysWhatIsWrongAndWhere(String text, int index, String problem) {
        SyntaxException e = catchThrowableOfType(SyntaxException.class, () -> Expression.parse(text));

        assertThat(e).as(text).isNotNull();
        assertThat(e.problem()).as(text).contains(problem);
        assertThat(e.index()).as(e.getMessage()).isEqualTo(index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a}", "x{a}", "{{{a}}}", "%A%", "x%A%y", "{{%A%}}", "{ }"})
    void seesPlaceholders(String text) {
        assertThat(Expression.hasPlaceholder(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "{{a}}", "{a", "a}", "%", "100%", "%%", "{{{", "}{"})
    void seesNoPlaceholders(String text) {
        assertThat(Expression.hasPlaceholder(text)).isFalse();
    }
}
