package dev.bindery.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Throws random and slightly broken text at every parser: it is parsed, or a {@link SyntaxException} says why not. */
class RandomTextTest {
    private static final int ROUNDS = 20_000;
    private static final String SIGNS = "{}{}%%/:.,*?=-+()[]|\\^$'\"# \t\n0123456789aAbBdDnNxyz_äİ٣\u0000\uD83D\uDE00";

    @Test
    void schedules() {
        ZonedDateTime now = ZonedDateTime.parse("2024-03-31T01:00+01:00[Europe/Berlin]");
        feed(
                1,
                text -> Schedule.parse(text).next(now),
                "0 */5 * * * *",
                "0 1-30/5,40 1,2 1 Jan Mon-Fri",
                "0 5/15 2 * * 0",
                "1.00:05:00.5",
                "24:00:00");
    }

    @Test
    void timeSpans() {
        feed(2, TimeSpan::parse, "6.12:14:45.3448", "-24:00:00", "10675199.02:48:05.4775807");
        feed(3, TimeSpan::readsHoursAsDays, "24:00:00");
    }

    @Test
    void routes() {
        RouteTemplate all = RouteTemplate.parse("{a:int=1}/{b.c}-{d}.{e?}");
        feed(
                4,
                text -> {
                    all.match(text);
                    RouteTemplate.parse(text).match("a/b-c/1.txt");
                },
                "items/{id:int:range(1,5)}/{name}.{ext?}",
                "{a=1}/{*rest:regex(^a{{2}}(b|c)*[d-f]$)}",
                "a%2Fb/{x:length(1,2)?}");
    }

    @Test
    void patternsInRoutes() {
        feed(
                5,
                text -> RouteTemplate.parse(
                                "{v:regex(" + text.replace("{", "{{").replace("}", "}}") + ")}")
                        .match("aaab"),
                "^(a+)+$",
                "(?<name>[a-z&&[^b]]{1,5})\\k<name>",
                "\\p{L}+(?=x)(?!y)(?<=z)\\Qa\\E",
                "(?i)a|b*+c??\\x41\\u0041\\N{DIGIT ONE}");
    }

    @Test
    void expressions() {
        feed(
                6,
                text -> {
                    Expression.hasPlaceholder(text);
                    Expression.parse(text).resolve((path, format) -> "");
                },
                "a{{b}}/{x.y-z:fmt}-{rand-guid:N}",
                "{DateTime:yyyy-MM-dd'T'HH}");
        feed(
                7,
                text -> {
                    try {
                        Expression.parse(text).resolve((path, format) -> null);
                    } catch (UnresolvedExpressionException e) {
                        assertThat(text.charAt(e.index())).isEqualTo('{');
                    }
                },
                "{DateTime:yyyy}{sys.utcnow}{rand-guid}");
    }

    @Test
    void dateFormats() {
        ZonedDateTime now = ZonedDateTime.parse("2024-03-31T01:00+01:00[Europe/Berlin]");
        feed(
                8,
                text -> DateFormat.parse(text).format(now.toOffsetDateTime()),
                "yyyy-MM-ddTHH-mm-ssK",
                "'a' \\b %d fffffff");
    }

    @Test
    void settings() {
        feed(9, AppSettings::settingNames, "a%B%c%D%");
        feed(10, text -> AppSettings.resolveSettings(text, name -> ""), "a%B%c%D%");
    }

    @Test
    void blobPaths() {
        feed(11, BlobPath::parse, "samples/{a}-%B%.txt", "%C%/{d}");
        feed(12, BlobPath::resolved, "samples/a.txt");
        feed(13, text -> BlobPath.pattern(text).match(text), "samples/{a}-{b}.txt", "samples");
    }

    @Test
    void names() {
        feed(14, Names::function, "Get-Item_1");
        feed(15, Names::binding, "item", "$return");
        feed(16, Names::queue, "my-queue");
        feed(17, Names::container, "my-container", "$root");
        feed(18, text -> Names.nearest(text, List.of("", "queueName", text)), "queueNam");
    }

    private static void feed(long seed, Consumer<String> parser, String... examples) {
        Random random = new Random(seed);
        int accepted = 0;
        for (String example : examples) {
            parser.accept(example);
        }
        for (int i = 0; i < ROUNDS; i++) {
            String text = i % 4 == 0 ? randomText(random) : broken(random, examples[random.nextInt(examples.length)]);
            try {
                parser.accept(text);
                accepted++;
            } catch (SyntaxException e) {
                assertThat(e.index()).as(e.getMessage()).isBetween(-1, e.text().length());
                assertThat(e.problem()).isNotBlank();
            } catch (Throwable e) {
                fail("The text <" + text + "> of seed " + seed, e);
            }
        }
        assertThat(accepted).as("texts that were accepted").isPositive();
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(sign(random));
        }
        return text.toString();
    }

    private static String broken(Random random, String example) {
        StringBuilder text = new StringBuilder(example);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, sign(random));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
                default -> text.insert(at, text.substring(random.nextInt(at + 1), at));
            }
        }
        return text.toString();
    }

    private static char sign(Random random) {
        return random.nextInt(50) == 0 ? (char) random.nextInt(0x10000) : SIGNS.charAt(random.nextInt(SIGNS.length()));
    }
}
