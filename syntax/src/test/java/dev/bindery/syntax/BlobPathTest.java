package dev.bindery.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlobPathTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "samples/a, samples, a",
                "samples/a/b/c.txt, samples, a/b/c.txt",
                "samples/{id}, samples, {id}",
                "samples/{id}., samples, {id}.",
                "samples/a{{b}}, samples, a{{b}}",
                "$root/a, $root, a",
                "$web/index.html, $web, index.html",
                "%C%/a, %C%, a",
                "x-%C%-y/a, x-%C%-y, a",
                "{c}/{b}, {c}, {b}",
                "UP{x}/a, UP{x}, a",
                "{data.url}, {data.url}, \"\"",
                "%PATH%, %PATH%, \"\"",
                "samples/%NAME%/, samples, %NAME%/"
            })
    void splits(String path, String container, String blob) {
        BlobPath parsed = BlobPath.parse(path);

        assertThat(parsed).isEqualTo(new BlobPath(container, blob)).hasToString(path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                 | 0  | container/blob
            samples            | 0  | container/blob
            samples{x}         | 0  | container/blob
            /a                 | 0  | container/blob
            samples/           | 7  | container/blob
            /                  | 0  | container/blob
            Samples/a          | 0  | lower-case
            sa_mples/a         | 2  | '_'
            sa/a               | 2  | 3 to 63
            samples-/a         | 7  | '-'
            sam--ples/a        | 4  | '-'
            $logs/a            | 0  | '$'
            samples/a\\b       | 9  | backslash
            samples/a.         | 9  | cannot end in '.'
            samples/a/         | 9  | cannot end in '/'
            samples/{a         | 8  | not closed
            samples/a}b        | 9  | closes nothing
            samples/{a b}      | 10 | white space
            samples/%a         | 8  | not closed
            {c/{b}             | 0  | not closed
            {c                 | 0  | container/blob
            a{{x}}b/y          | 1  | '{'
            """)
    void saysWhatIsWrongAndWhere(String path, int index, String problem) {
        SyntaxException e = catchThrowableOfType(SyntaxException.class, () -> BlobPath.parse(path));

        assertThat(e).as(path).isNotNull();
        assertThat(e.text()).isEqualTo(path);
        assertThat(e.problem()).as(path).contains(problem);
        assertThat(e.index()).as(e.getMessage()).isEqualTo(index);
    }

    @Test
    void limitsTheLengthOfABlob() {
        assertThat(BlobPath.parse("samples/" + "a".repeat(1024)).blob()).hasSize(1024);
        assertThat(catchThrowableOfType(SyntaxException.class, () -> BlobPath.parse("samples/" + "a".repeat(1025))))
                .isNotNull();
    }

    @Test
    void takesBracesOfAResolvedPathLiterally() {
        assertThat(BlobPath.resolved("samples/{a}%b")).isEqualTo(new BlobPath("samples", "{a}%b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples", "{a}/b", "%A%/b", "samples/", "samples/a."})
    void checksAllOfAResolvedPath(String path) {
        assertThat(catchThrowableOfType(SyntaxException.class, () -> BlobPath.resolved(path)))
                .isNotNull();
    }
}
