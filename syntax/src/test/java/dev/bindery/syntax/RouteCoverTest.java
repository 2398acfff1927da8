package dev.bindery.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which routes leave nothing to others: by hand, and by paths. */
class RouteCoverTest {
    private static boolean covers(String route, String other) {
        return RouteTemplate.parse(route).covers(RouteTemplate.parse(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            items                    | items
            items                    | Items/
            straße                   | STRAßE
            items/{id}               | items/count
            items/{id}               | items/{key}
            items/{id}               | items/{id:int}
            items/{id}               | items/{name}.{ext?}
            items/{id}               | items/x-{name}
            {kind}/{id}              | items/count
            {id:int}                 | 12
            {id:int}                 | {key:INT}
            {id:long}                | {id:int}
            {id:int}                 | {id:range(1,20)}
            {id:min(0)}              | {id:int:min(1)}
            {id:range(0,9)}          | {id:min(1):max(8)}
            {id:int:min(0)}          | {id:range(1,5)}
            {id:decimal}             | {id:int}
            {id:double}              | {id:long}
            {id:double}              | {id:float}
            {id:required}            | {id}
            {id:minlength(1)}        | {id}
            {id:maxlength(9)}        | {id:length(4)}
            {id:minlength(2)}        | {id:minlength(3):maxlength(8)}
            {id:length(1,9)}         | {id:maxlength(9)}
            {id:alpha}               | {id:alpha:length(2)}
            {id:alpha}               | count
            {id:regex(^[a-c]+$)}     | abc
            {id:regex(^[a-c]+$)}     | {id:regex(^[a-c]+$)}
            {id:guid}                | {id:guid:maxlength(36)}
            {id:file}                | logo.png
            items/{id?}              | items
            items/{id?}              | items/{id}
            items/{id?}              | items/{id?}
            items/{id:int?}          | items/{id:int?}
            items/{id=5}             | items
            items/{id=5}             | items/{id?}
            items/{id:int=5}         | items
            {a?}/{b?}                | {x?}
            {*rest}                  | ""
            {*rest}                  | items
            {*rest}                  | {*all}
            {*rest}                  | items/{id}/{*more}
            {*rest:required}         | items
            {*rest:required=x}       | items/{id?}
            items/{*rest}            | items
            items/{*rest}            | items/{id?}
            items/{*rest}            | items/{a}/{b}
            items/{*rest:regex(a)}   | items/{*more:regex(a)}/
            {*rest:regex(a)=a}       | {*more:regex(a)}
            {name}.{ext?}            | {a}.{b}
            {name}.{ext?}            | {a}.{b?}
            x-{a}                    | X-{b}
            x-{a}                    | x-1
            {a:int}-{b}              | {x:range(1,5)}-{y:alpha}
            {a:int}-{b}              | 12-x
            """)
    void coversAll(String route, String other) {
        assertThat(covers(route, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            items                    | orders
            items                    | items/{id}
            items                    | {id}
            items                    | {id:regex(^items$)}
            items                    | items/{id?}
            items/{id}               | items
            items/{id}               | items/{id?}
            items/{id}               | items/{id=5}
            items/{id}               | items/{a}/{b}
            items/{id}               | items/{*rest}
            items/{id}/x             | items/{id}/{y}
            {id:int}                 | {id}
            {id:int}                 | count
            {id:int}                 | {id:long}
            {id:int}                 | {id:min(1)}
            {id:int}                 | {id:decimal}
            {id:range(1,5)}          | {id:range(2,6)}
            {id:decimal}             | {id:double}
            {id:double}              | {id:decimal}
            {id:minlength(2)}        | {id}
            {id:length(3)}           | {id:maxlength(3)}
            {id:length(3)}           | {id:int}
            {id:alpha}               | {id:bool}
            {id:alpha}               | count2
            {id:regex(^a$)}          | {id:regex(^a)}
            {id:regex(^a$)}          | abc
            {id:file}                | {name}.{ext}
            {id:alpha}               | x{name}
            items/{id:int?}          | items/{id?}
            items/{id:int=x}         | items
            items/{id:int=x}         | items/{id:int?}
            {a?}                     | {a?}/{b?}
            {a?}/{*rest}             | {*all}
            {*rest:int}              | {id:int}
            {*rest:regex(a)}         | x/{*rest:regex(a)}
            items/{*rest:regex(a)}   | items
            {*rest:required}         | {*all}
            {*rest:required}         | {id?}
            items/{*rest}            | {*rest}
            items/{*rest}            | orders/{*rest}
            {name}.{ext}             | {a}.{b?}
            {name}.{ext}             | {a}
            {name}.{ext}             | x-y
            {name}-{ext}             | {a}.{b}
            x-{a}                    | {b}
            x-{a}                    | {b}-x
            {a}-{b}                  | {a}-{b}-{c}
            {a:int}-{b}              | {a}-{b}
            {a:int}-{b}              | x-y
            """)
    void leavesSomething(String route, String other) {
        assertThat(covers(route, other)).isFalse();
    }

    private static final List<String> LITERALS =
            List.of("a", "B", "1", "07", "-3", "300", "true", "x.txt", "a-1", "ab");
    private static final List<String> CONSTRAINTS = List.of(
            "int",
            "long",
            "min(0)",
            "max(9)",
            "range(-3,7)",
            "decimal",
            "double",
            "bool",
            "alpha",
            "required",
            "length(1)",
            "minlength(2)",
            "maxlength(3)",
            "regex(^a)",
            "file",
            "nonfile");
    private static final List<String> VALUES = List.of(
            "a",
            "A",
            "b",
            "1",
            "7",
            "07",
            "-3",
            "+5",
            "300",
            "99999999999",
            "1.5",
            "1,000",
            "true",
            "x.txt",
            "x.",
            "a-1",
            "a-b-c",
            "AB",
            "abc",
            "%20",
            "%2F",
            "a%2E1",
            "5000000000-",
            "1-1",
            ".x");

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String parameter(Random random, int number, String before, String after) {
        StringBuilder text = new StringBuilder("{").append(before).append('p').append(number);
        while (random.nextInt(3) == 0) {
            text.append(':').append(pick(random, CONSTRAINTS));
        }
        return text.append(after).append('}').toString();
    }

    private static String segment(Random random, int number) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> pick(random, LITERALS);
            case 4 ->
                parameter(random, number, "", "")
                        + pick(random, List.of("-", "."))
                        + parameter(random, number + 10, "", "");
            case 5 -> parameter(random, number, "", "") + "." + parameter(random, number + 10, "", "?");
            case 6 -> "a-" + parameter(random, number, "", "");
            case 7 -> parameter(random, number, "", "=" + pick(random, LITERALS));
            default -> parameter(random, number, "", "");
        };
    }

    /** A template; few words, so that two of them often have to do with each other. */
    private static RouteTemplate template(Random random) {
        int segments = random.nextInt(3);
        List<String> parts = new ArrayList<>(IntStream.range(0, segments)
                .mapToObj(number -> segment(random, number))
                .toList());
        switch (random.nextInt(6)) {
            case 0 -> parts.add(parameter(random, 8, "", "?"));
            case 1 -> parts.add(parameter(random, 8, "*", ""));
            case 2 -> parts.add(parameter(random, 8, "*", "=" + pick(random, LITERALS)));
            default -> {}
        }
        return RouteTemplate.parse(String.join("/", parts));
    }

    private static String path(Random random) {
        String path = IntStream.range(0, random.nextInt(5))
                .mapToObj(number -> pick(random, random.nextInt(3) == 0 ? LITERALS : VALUES))
                .collect(Collectors.joining(random.nextInt(20) == 0 ? "//" : "/"));
        return random.nextInt(10) == 0 && !path.isEmpty() ? path + "/" : path;
    }

    @Test
    void whatIsCoveredIsMatchedPathByPath() {
        Random random = new Random(1);
        List<String> paths =
                IntStream.range(0, 1_500).mapToObj(n -> path(random)).distinct().toList();
        List<RouteTemplate> templates =
                IntStream.range(0, 500).mapToObj(n -> template(random)).toList();
        List<BitSet> matched = templates.stream()
                .map(template -> IntStream.range(0, paths.size())
                        .filter(n -> template.match(paths.get(n)).isPresent())
                        .collect(BitSet::new, BitSet::set, BitSet::or))
                .toList();
        int covered = 0;
        int witnesses = 0;
        for (int i = 0; i < templates.size(); i++) {
            for (int k = 0; k < templates.size(); k++) {
                if (i != k && templates.get(i).covers(templates.get(k))) {
                    covered++;
                    witnesses += matched.get(k).cardinality();
                    BitSet missed = (BitSet) matched.get(k).clone();
                    missed.andNot(matched.get(i));
                    assertThat(missed.stream().mapToObj(paths::get))
                            .as("%s covers %s", templates.get(i), templates.get(k))
                            .isEmpty();
                }
            }
        }
        assertThat(covered).isGreaterThan(3_000);
        assertThat(witnesses).isGreaterThan(10_000);
    }

    @Test
    void everyRouteCoversItself() {
        Random random = new Random(2);
        for (int n = 0; n < 500; n++) {
            RouteTemplate template = template(random);
            assertThat(template.covers(RouteTemplate.parse(template.toString())))
                    .as(template.toString())
                    .isTrue();
        }
    }

    @Test
    void aTableFindsTheSameAsComparingWithEach() {
        Random random = new Random(3);
        for (int round = 0; round < 20; round++) {
            RouteTable<String> table = new RouteTable<>();
            List<RouteTemplate> added = new ArrayList<>();
            for (int n = 0; n < 100; n++) {
                RouteTemplate template = template(random);
                assertThat(table.covering(template))
                        .containsExactlyElementsOf(added.stream()
                                .filter(other -> other.covers(template))
                                .map(RouteTemplate::toString)
                                .toList());
                table.add(template, template.toString());
                added.add(template);
            }
        }
    }
}
