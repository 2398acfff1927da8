package dev.bindery.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteConstraintTest {
    /** Values are separated by blanks; {@code ~} stands for a blank in a value. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            int          | 0 -1 +5 2147483647 -2147483648 ~7~            | 2147483648 1.0 a 1e3 - ٣ 0x1
            long         | 9223372036854775807 -9223372036854775808      | 9223372036854775808 1,000
            bool         | true FALSE ~true                              | 1 yes truee
            decimal      | 1 -1.5 1,000.5 .5 5. 5- 79228162514264337593543950335 | 1e3 79228162514264337593543950336 , . 1.2.3 a ,1 +5-
            double       | 1 -1.5 1e5 1E-5 .5 1,000 NaN -Infinity 1e999  | 1e a . e5 1.2.3 1e5.5
            float        | 1 -1.5 infinity                               | x --1
            guid         | d3b07384-d9a0-4c9b-8f3e-1a2b3c4d5e6f D3B07384D9A04C9B8F3E1A2B3C4D5E6F {d3b07384-d9a0-4c9b-8f3e-1a2b3c4d5e6f} (d3b07384-d9a0-4c9b-8f3e-1a2b3c4d5e6f) {0xd3b07384,0xd9a0,0x4c9b,{0x8f,0x3e,0x1a,0x2b,0x3c,0x4d,0x5e,0x6f}} | d3b07384 g3b07384-d9a0-4c9b-8f3e-1a2b3c4d5e6f {d3b07384-d9a0-4c9b-8f3e-1a2b3c4d5e6f) d3b07384d-9a0-4c9b-8f3e-1a2b3c4d5e6f
            datetime     | 2024-02-29 2024-2-9 5/31/2024 2024-05-31T10:00 2024-05-31T10:00:00.123Z 2024-05-31t23:59:59+02:00 5/31/2024~1:30~PM | 2023-02-29 31/5/2024 2024-05-31T24:00 2024-05-31T10:60 2024 x 2024-05-31T 2024-05-31x10:00 5/31/2024~13:30~PM 0000-01-01 2024-05-31T10:00Zx
            alpha        | a Zz                                          | a1 ä a-b
            min(18)      | 18 9223372036854775807                        | 17 -18 a 18.5
            max(-2)      | -2 -3                                         | -1 0
            range(-1,3)  | -1 3                                          | -2 4 a
            minlength(2) | ab abc                                        | a
            maxlength(2) | a ab                                          | abc
            length(2)    | ab                                            | a abc
            length(2,3)  | ab abc                                        | a abcd
            required     | a                                             |
            regex(b+)    | abbc B                                        | ac
            regex(^b+$)  | b BBB                                         | ab
            regex(^\\d{{2}}$) | 42                                       | 4 421
            regex(^a,b:c$) | a,b:c                                       | a
            file         | a.txt .git a..b                               | a a. a..
            nonfile      | a a.                                          | a.txt
            """)
    void decides(String constraint, String good, String bad) {
        RouteTemplate route = RouteTemplate.parse("{*value:" + constraint + "}");

        for (String value : good.split(" ")) {
            assertThat(route.match(value.replace('~', ' ')))
                    .as(constraint + " of " + value)
                    .isPresent();
        }
        for (String value : bad == null ? new String[0] : bad.split(" ")) {
            assertThat(route.match(value.replace('~', ' ')))
                    .as(constraint + " of " + value)
                    .isEmpty();
        }
    }

    @Test
    void seesTheDecodedValue() {
        assertThat(RouteTemplate.parse("{id:maxlength(1)}").match("%41")).isPresent();
    }

    @Test
    void looksOnlyAtTheLastSegmentForAFileName() {
        assertThat(RouteTemplate.parse("{*f:file}").match("a.b/c")).isEmpty();
        assertThat(RouteTemplate.parse("{*f:file}").match("a/b.c")).isPresent();
        assertThat(RouteTemplate.parse("{*f:nonfile}").match("")).isEmpty();
    }

    /**
     * Without a bound each of these runs for longer than anybody waits; the limit only keeps a broken build from it.
     */
    @ParameterizedTest
    @ValueSource(strings = {"^(a+)+$", "^(a|aa)+$", "^(.*a){{30}}$", "^((a*)*)*$", "(x+x+)+y", "(.*.*.*.*)!"})
    void endsInBoundedWork(String pattern) {
        RouteTemplate route = RouteTemplate.parse("{*value:regex(" + pattern + ")}");

        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            assertThat(route.match("a".repeat(1_900) + "b")).isEmpty();
            assertThat(route.match("x".repeat(1_900))).isEmpty();
        });
    }

    @Test
    void survivesDeepNesting() throws InterruptedException {
        String nested = "(".repeat(490) + "a" + ")".repeat(490);
        String alternatives = "^(a|b|c)*$";
        boolean[] done = new boolean[1];
        Thread small = new Thread(
                null,
                () -> {
                    try {
                        RouteTemplate.parse("{v:regex(" + nested + ")}").match("a");
                    } catch (SyntaxException e) {
                        assertThat(e.problem()).contains("not a regular expression");
                    }
                    RouteTemplate.parse("{v:regex(" + alternatives + ")}").match("abc".repeat(600));
                    done[0] = true;
                },
                "small stack",
                128 * 1024);
        small.start();
        small.join();

        assertThat(done[0]).isTrue();
    }

    @Test
    void findsNothingInAnOverlongValue() {
        RouteTemplate route = RouteTemplate.parse("{v:regex(^a)}");

        assertThat(route.match("a".repeat(2_000))).isPresent();
        assertThat(route.match("a".repeat(2_001))).isEmpty();
    }
}
