package dev.bindery.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bindery.syntax.RouteTemplate.Constraint;
import dev.bindery.syntax.RouteTemplate.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTemplateTest {
    @Test
    void listsItsParameters() {
        RouteTemplate route = RouteTemplate.parse("a/{Id:int:range(1, 20)}/x-{name}.{ext=txt}/{part:alpha?}");

        assertThat(route.parameters())
                .containsExactly(
                        new Parameter(
                                "Id",
                                false,
                                false,
                                null,
                                List.of(new Constraint("int", List.of()), new Constraint("range", List.of("1", "20")))),
                        new Parameter("name", false, false, null, List.of()),
                        new Parameter("ext", false, false, "txt", List.of()),
                        new Parameter("part", true, false, null, List.of(new Constraint("alpha", List.of()))));
        assertThat(route).hasToString("a/{Id:int:range(1, 20)}/x-{name}.{ext=txt}/{part:alpha?}");
    }

    @Test
    void readsCatchAllAndDefaults() {
        assertThat(RouteTemplate.parse("{*rest}").parameters())
                .containsExactly(new Parameter("rest", false, true, null, List.of()));
        assertThat(RouteTemplate.parse("{**rest=a/b=c}").parameters())
                .containsExactly(new Parameter("rest", false, true, "a/b=c", List.of()));
        assertThat(RouteTemplate.parse("{id=}").parameters())
                .containsExactly(new Parameter("id", false, false, "", List.of()));
        assertThat(RouteTemplate.parse("{id:min(2)=5}").parameters())
                .containsExactly(new Parameter("id", false, false, "5", List.of(new Constraint("min", List.of("2")))));
    }

    @Test
    void keepsAPatternInOnePiece() {
        List<Constraint> constraints = RouteTemplate.parse("{ssn:regex(^\\d{{3}},(a|b)c=d(:)$):length(3)?}")
                .parameters()
                .get(0)
                .constraints();

        assertThat(constraints)
                .containsExactly(
                        new Constraint("regex", List.of("^\\d{3},(a|b)c=d(:)$")),
                        new Constraint("length", List.of("3")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a/",
                "a/b/c",
                "{a}/{b}/{c?}",
                "{a?}/{b?}/{*c}",
                "{a=1}/{b=2}/{c?}",
                "{a}-{b}",
                "x{a}y{b}z",
                "{a}.{b?}",
                "a{{b}}c",
                "{a:int:min(1):max(9)}",
                "{a:INT}",
                "{a:minlength(0)}",
                "{a:range(-5,5)}",
                "{a:length( 4 , 8 )}",
                "{a:regex()}",
                "{a:regex(^[a-z]{{63}}-[a-z]{{63}}-[a-z]{{63}}-(a|b){{63}}$)}",
                "files/{*rest}/",
                "{a:regex(a:(b):c)}",
                "{a:regex(a=b):int=5}",
                "products/{category:alpha}/{id:int?}",
                "{name with blank}",
                "(a)/*b*/~c"
            })
    void accepts(String template) {
        assertThat(RouteTemplate.parse(template)).hasToString(template);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            /a                     | 0  | does not start with '/'
            a//b                   | 2  | nothing between
            a//                    | 2  | nothing between
            a?                     | 1  | query parameters
            a/{id                  | 2  | not closed
            a/{                    | 2  | not closed
            {a{b}                  | 2  | doubled
            a}                     | 1  | closes nothing
            }                      | 0  | closes nothing
            {a}}                   | 0  | not closed
            {}                     | 1  | needs a name
            {*}                    | 2  | needs a name
            {:int}                 | 1  | needs a name
            {?}                    | 1  | needs a name
            {=5}                   | 1  | needs a name
            {a/b}                  | 2  | cannot have '/'
            {a?b}                  | 2  | cannot have '?'
            {***a}                 | 3  | cannot have '*'
            {id}/{ID}              | 5  | twice
            {a:foo}                | 3  | no constraint "foo"
            {a:itn}                | 3  | Did you mean int?
            {a:}                   | 3  | no constraint ""
            {a:int:}               | 7  | no constraint ""
            {a:int(5)}             | 3  | takes no argument
            {a:alpha()}            | 3  | takes no argument
            {a:min}                | 3  | takes one argument
            {a:min(x)}             | 3  | "x"
            {a:min()}              | 3  | ""
            {a:length}             | 3  | one or two
            {a:length(1,2,3)}      | 3  | one or two
            {a:length(5,2)}        | 3  | must not be above
            {a:range(5,2)}         | 3  | must not be above
            {a:range(5)}           | 3  | takes two argument
            {a:maxlength(-1)}      | 3  | 0 or more
            {a:minlength(99999999999)} | 3 | 0 or more
            {a:regex}              | 3  | takes one argument
            {a:regex([)}           | 3  | not a regular expression
            {a:regex((x)}          | 3  | not a regular expression
            {a:regex(x}            | 8  | not closed
            {a:min(1}              | 6  | not closed
            {a:regex(a:b):min(1)}  | 3  | not a regular expression
            {a:min(:}              | 6  | not closed
            {a:min(1)x}            | 6  | not closed
            {a:regex(((?:){{999}}){{999}})} | 3 | repeats too much
            {a:regex(^{{10001}})}  | 3  | repeats too much
            {*rest}/a              | 0  | must be last
            a{*rest}               | 1  | must be last
            {*rest}a               | 0  | must be last
            {*rest?}               | 6  | may be empty anyway
            {id=5?}                | 5  | cannot be optional
            {a?}/b                 | 0  | must be last
            x/{a?}/{b}             | 2  | must be last
            {a?}-b                 | 0  | end its segment
            {a}-{b?}               | 4  | after a point
            {a}.{b?}c              | 4  | after a point
            {a}{b}                 | 3  | literal between
            {a}{*b}                | 3  | must be last
            """)
    void saysWhatIsWrongAndWhere(String template, int index, String problem) {
        SyntaxException e = catchThrowableOfType(SyntaxException.class, () -> RouteTemplate.parse(template));

        assertThat(e).as(template).isNotNull();
        assertThat(e.problem()).as(template).contains(problem);
        assertThat(e.index()).as(e.getMessage()).isEqualTo(index);
    }
}
