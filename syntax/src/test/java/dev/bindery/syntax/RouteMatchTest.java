package dev.bindery.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteMatchTest {
    /** An expected value of {@code -} says that the path is not the route; otherwise the map as Java prints it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                      | ""                | {}
            ""                      | a                 | -
            items                   | items             | {}
            items                   | ITEMS             | {}
            items                   | items/            | {}
            items                   | items//           | -
            items                   | itemz             | -
            items                   | ""                | -
            items                   | items/1           | -
            items/                  | items             | {}
            a b                     | a%20b             | {}
            items/{id}              | items/1           | {id=1}
            items/{id}              | items/1/          | {id=1}
            items/{id}              | items//1          | -
            items/{id}              | items             | -
            items/{id}              | items/            | -
            items/{Id}              | Items/aB          | {Id=aB}
            items/{id}              | items/a%2Fb       | {id=a/b}
            items/{id}              | items/a%2fb%20c   | {id=a/b c}
            items/{id}              | items/a+b         | {id=a+b}
            items/{id}              | items/%C3%A4%E2%82%AC | {id=ä€}
            items/{id}              | items/100%        | {id=100%}
            items/{id}              | items/%zz%4       | {id=%zz%4}
            items/{id}              | items/%C3x        | {id=%C3x}
            items/{id}              | items/%41%        | {id=A%}
            items/{id}              | items/a/b         | -
            items/{id?}             | items             | {}
            items/{id?}             | items/            | {}
            items/{id?}             | items/1           | {id=1}
            items/{id=5}            | items             | {id=5}
            items/{id=5}            | items/6           | {id=6}
            items/{id=}             | items             | {id=}
            {a=1}/{b=2}/{c?}        | ""                | {a=1, b=2}
            {a=1}/{b=2}/{c?}        | x/y/z             | {a=x, b=y, c=z}
            {a?}/{b?}               | x                 | {a=x}
            files/{*rest}           | files             | {}
            files/{*rest}           | files/            | {}
            files/{*rest}           | files/a/b%2Fc/    | {rest=a/b/c/}
            files/{*rest}           | files/a//b        | {rest=a//b}
            files/{*rest}           | files//a          | -
            files/{**rest}          | files/a/b         | {rest=a/b}
            files/{*rest=home}      | files             | {rest=home}
            files/{*rest:minlength(2)} | files          | -
            files/{*rest:minlength(2)} | files/a        | -
            files/{*rest:minlength(2)} | files/ab       | {rest=ab}
            {*rest}                 | ""                | {}
            {*rest}                 | x                 | {rest=x}
            {a}-{b}                 | x-y               | {a=x, b=y}
            {a}-{b}                 | x-y-z             | {a=x-y, b=z}
            {a}-{b}                 | -y                | -
            {a}-{b}                 | x-                | -
            {a}-{b}                 | xy                | -
            {a}-{b}                 | x--               | {a=x, b=-}
            {a}-{b}                 | %2D-%2D           | {a=-, b=-}
            {a}and{b}               | xANDy             | {a=x, b=y}
            v{n}                    | V2                | {n=2}
            v{n}                    | v                 | -
            v{n}                    | av2               | -
            v{n}                    | vv                | {n=v}
            {n}v                    | 2v                | {n=2}
            {n}v                    | 2vx               | -
            x{a}                    | xaxb              | -
            x{a}y{b}z               | x1y2z             | {a=1, b=2}
            x{a}y{b}z               | x1y2              | -
            {name}.{ext?}           | a.b.txt           | {name=a.b, ext=txt}
            {name}.{ext?}           | a                 | {name=a}
            {name}.{ext?}           | a.                | -
            {name}.{ext?}           | .txt              | {name=.txt}
            {a}-{name}.{ext?}       | x-y               | {a=x, name=y}
            {a}-{name}.{ext?}       | x-y.z             | {a=x, name=y, ext=z}
            .{ext?}                 | .x                | {ext=x}
            .{ext?}                 | x                 | -
            {name}.{ext=txt}        | a                 | -
            f/{name}.{ext}          | f                 | -
            a{{b}}c                 | a{b}c             | {}
            a{{b}}c                 | a%7Bb%7Dc         | {}
            {id:int?}               | ""                | {}
            {id:int?}               | 5                 | {id=5}
            {id:int?}               | x                 | -
            {id:int=x}              | ""                | -
            {id:int=5}              | ""                | {id=5}
            {id:int:min(5):max(9)}  | 4                 | -
            {id:int:min(5):max(9)}  | 5                 | {id=5}
            {id:int:min(5):max(9)}  | 10                | -
            {c:alpha}/{id:int}      | a/1               | {c=a, id=1}
            {c:alpha}/{id:int}      | 1/a               | -
            """)
    void matches(String template, String path, String expected) {
        Optional<Map<String, String>> found = RouteTemplate.parse(template).match(path);

        assertThat(found.map(Map::toString).orElse("-"))
                .as(template + " on " + path)
                .isEqualTo(expected);
    }

    @Test
    void givesValuesInTheOrderOfTheTemplate() {
        assertThat(RouteTemplate.parse("{z}-{a}/{m=1}")
                        .match("x-y")
                        .orElseThrow()
                        .keySet())
                .containsExactly("z", "a", "m");
    }

    @Test
    void takesTheFirstFittingTemplateWhenAskedInOrder() {
        List<RouteTemplate> routes =
                List.of(RouteTemplate.parse("items/{id:int}"), RouteTemplate.parse("items/{name}"));

        assertThat(routes.stream().filter(route -> route.match("items/count").isPresent()))
                .containsExactly(routes.get(1));
        assertThat(routes.stream().filter(route -> route.match("items/7").isPresent()))
                .containsExactlyElementsOf(routes);
    }
}
