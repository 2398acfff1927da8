package dev.bindery.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlobPatternTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            samples                    | anything/at all | {}
            samples/a.txt              | a.txt       | {}
            samples/a.txt              | A.txt       | -
            samples/a.txt              | a.txt2      | -
            samples/{name}             | a.txt       | {name=a.txt}
            samples/{name}             | a/b/c       | {name=a/b/c}
            samples/{name}             | ""          | {name=}
            samples/{name}.txt         | a.txt       | {name=a}
            samples/{name}.txt         | .txt        | {name=}
            samples/{name}.txt         | a.TXT       | -
            samples/{name}.txt         | a.txt.txt   | {name=a.txt}
            samples/{name}.{ext}       | a.b.txt     | {name=a.b, ext=txt}
            samples/{name}.{ext}       | a           | -
            samples/{name}.{ext}       | a.          | {name=a, ext=}
            samples/in/{name}          | in/x        | {name=x}
            samples/in/{name}          | out/x       | -
            samples/{Dir}/{name}.txt   | a/b/c.txt   | {Dir=a/b, name=c}
            samples/a{x}a              | aa          | {x=}
            samples/a{x}a              | a           | -
            samples/aa{x}              | a           | -
            samples/{x}ab{y}ab         | abab        | {x=, y=}
            samples/{x}ab{y}ab         | ab          | -
            samples/{x}-{y}-{z}        | 1-2-3-4     | {x=1-2, y=3, z=4}
            samples/{{x}}{y}           | {x}1        | {y=1}
            samples/{{{y}}}            | {1}         | {y=1}
            samples/{DateTime}         | d           | {DateTime=d}
            %C%/{name}                 | a           | {name=a}
            """)
    void captures(String pattern, String blob, String expected) {
        Optional<Map<String, String>> found = BlobPath.pattern(pattern).match(blob);

        assertThat(found.map(Map::toString).orElse("-"))
                .as(pattern + " on " + blob)
                .isEqualTo(expected);
    }

    @Test
    void hasAContainerAndParameters() {
        BlobPattern pattern = BlobPath.pattern("samples/{Name}.{ext}");

        assertThat(pattern.container()).isEqualTo("samples");
        assertThat(pattern.parameters()).containsExactly("Name", "ext");
        assertThat(pattern).hasToString("samples/{Name}.{ext}");
        assertThat(BlobPath.pattern("%PATH%").parameters()).isEmpty();
    }

    @Test
    void agreesWithAGreedyRegularExpression() {
        Random random = new Random(5);
        int hits = 0;
        for (int i = 0; i < 5_000; i++) {
            String middle = randomText(random, 1, 2);
            String before = randomText(random, 0, 2);
            String after = randomText(random, 0, 2);
            String blob = randomText(random, 0, 8);
            Matcher regex =
                    Pattern.compile(before + "(.*)" + middle + "(.*)" + after).matcher(blob);
            Map<String, String> expected = new LinkedHashMap<>();
            if (regex.matches()) {
                hits++;
                expected.put("p", regex.group(1));
                expected.put("q", regex.group(2));
            }
            String pattern = "samples/" + before + "{p}" + middle + "{q}" + after;
            assertThat(BlobPath.pattern(pattern).match(blob).orElse(Map.of()))
                    .as(pattern + " on " + blob)
                    .isEqualTo(expected);
        }
        assertThat(hits).isGreaterThan(500);
    }

    private static String randomText(Random random, int least, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
            text.append("ab".charAt(random.nextInt(2)));
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                 | 0  | only container
            /a                 | 0  | only container
            samples/           | 7  | only container
            {c}/a              | 0  | must be fixed
            x{c}               | 1  | must be fixed
            Samples/{name}     | 0  | lower-case
            samples/{a}{b}     | 11 | text between
            samples/{a}-{a}    | 12 | twice
            samples/{a}-{A}    | 12 | twice
            samples/{a.b}      | 8  | plain name
            samples/{a:yyyy}   | 8  | plain name
            samples/{rand-guid} | 8 | plain name
            samples/{a         | 8  | not closed
            samples/a}         | 9  | closes nothing
            samples/{}         | 8  | no name
            samples/{a}.       | 11 | cannot end
            samples/{a}/       | 11 | cannot end
            samples/{a}\\b     | 11 | backslash
            samples/%a         | 8  | not closed
            """)
    void saysWhatIsWrongAndWhere(String path, int index, String problem) {
        SyntaxException e = catchThrowableOfType(SyntaxException.class, () -> BlobPath.pattern(path));

        assertThat(e).as(path).isNotNull();
        assertThat(e.problem()).as(path).contains(problem);
        assertThat(e.index()).as(e.getMessage()).isEqualTo(index);
    }
}
