package dev.bindery.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Every parser, on texts that a fuzzer makes of those in {@code ParserFuzzTestInputs}: nothing but a
 * {@link SyntaxException} leaves it, in bounded time, and what it accepts is what a simple reading of the rules says.
 * In a normal build only the texts that are kept run; {@code JAZZER_FUZZ=1} makes new ones.
 */
class ParserFuzzTest {
    /** No measurement: what takes this long hangs. */
    private static final Duration HANGS = Duration.ofSeconds(10);

    /** Two lines of an input. */
    private record Pair(String first, String second) {
        static Pair of(byte[] input) {
            String text = new String(input, UTF_8);
            int line = text.indexOf('\n');
            return line < 0 ? new Pair(text, "") : new Pair(text.substring(0, line), text.substring(line + 1));
        }
    }

    private static <T> void feed(T input, Consumer<T> parser) {
        long start = System.nanoTime();
        try {
            parser.accept(input);
        } catch (SyntaxException e) {
            assertThat(e.index()).as(e.getMessage()).isBetween(-1, e.text().length());
            assertThat(e.problem()).isNotBlank();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as("time").isLessThan(HANGS);
    }

    @FuzzTest(maxDuration = "1m")
    void route(byte[] input) {
        feed(Pair.of(input), pair -> {
            RouteTemplate template = RouteTemplate.parse(pair.first());
            assertThat(template).hasToString(pair.first());
            Optional<Map<String, String>> values = template.match(pair.second());
            Optional<RouteOracle> oracle = RouteOracle.of(pair.first());
            if (oracle.isPresent() && pair.second().indexOf('%') < 0) {
                assertThat(values).isEqualTo(oracle.get().match(pair.second()));
            }
        });
    }

    @FuzzTest(maxDuration = "1m")
    void routePattern(byte[] input) {
        feed(Pair.of(input), pair -> {
            String regex = pair.first().replace("{", "{{").replace("}", "}}");
            RouteTemplate.parse("{v:regex(" + regex + ")}").match(pair.second());
        });
    }

    @FuzzTest(maxDuration = "1m")
    void schedule(byte[] input) {
        feed(Pair.of(input), pair -> {
            Schedule schedule = Schedule.parse(pair.first());
            long seconds = Math.floorMod((long) pair.second().hashCode() * 1_000_003, 253_000_000_000L);
            ZonedDateTime after = Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC);
            Optional<ZonedDateTime> next = schedule.next(after);
            next.ifPresent(time -> assertThat(time).isAfter(after));
            if (!schedule.isInterval()) {
                new CronOracle(pair.first()).check(after, next);
            }
            for (Surprise surprise : schedule.surprises()) {
                assertThat(surprise.index()).isBetween(0, pair.first().length() - 1);
                assertThat(surprise.rule()).endsWith(".");
                assertThat(surprise.edit()).endsWith(".");
                if (surprise.kind() == Surprise.Kind.NEVER_FIRES) {
                    assertThat(next).isEmpty();
                }
            }
        });
    }

    @FuzzTest(maxDuration = "1m")
    void timeSpan(byte[] input) {
        feed(new String(input, UTF_8), text -> {
            boolean surprising = TimeSpan.readsHoursAsDays(text) | TimeSpan.isBareDays(text);
            Duration length = TimeSpan.parse(text);
            assertThat(TimeSpan.parse(TimeSpan.format(length))).isEqualTo(length);
            if (surprising) {
                assertThat(length.abs()).isGreaterThanOrEqualTo(Duration.ofDays(1));
            }
        });
    }

    @FuzzTest(maxDuration = "1m")
    void expression(byte[] input) {
        feed(new String(input, UTF_8), text -> {
            Expression.hasPlaceholder(text);
            Expression expression = Expression.parse(text);
            StringBuilder rebuilt =
                    new StringBuilder(doubled(expression.literals().get(0)));
            StringBuilder resolved = new StringBuilder(expression.literals().get(0));
            for (int i = 0; i < expression.tokens().size(); i++) {
                Expression.Token token = expression.tokens().get(i);
                String literal = expression.literals().get(i + 1);
                assertThat(token.index()).isEqualTo(rebuilt.length());
                rebuilt.append('{').append(token.path());
                rebuilt.append(token.format() == null ? "" : ":" + token.format());
                rebuilt.append('}').append(doubled(literal));
                resolved.append('<').append(token.path()).append('>').append(literal);
            }
            assertThat(rebuilt).hasToString(text);
            assertThat(expression.resolve((path, format) -> "<" + path + ">")).isEqualTo(resolved.toString());
            try {
                expression.resolve((path, format) -> null);
            } catch (UnresolvedExpressionException e) {
                assertThat(text.charAt(e.index())).isEqualTo('{');
            }
        });
    }

    private static String doubled(String literal) {
        return literal.replace("{", "{{").replace("}", "}}");
    }

    @FuzzTest(maxDuration = "1m")
    void blobPath(byte[] input) {
        String path = new String(input, UTF_8);
        feed(path, text -> assertThat(BlobPath.parse(text)).hasToString(text));
        feed(path, text -> assertThat(BlobPath.resolved(text)).hasToString(text));
    }

    @FuzzTest(maxDuration = "1m")
    void blobPattern(byte[] input) {
        feed(Pair.of(input), pair -> {
            BlobPattern pattern = BlobPath.pattern(pair.first());
            Optional<Map<String, String>> values = pattern.match(pair.second());
            int slash = pair.first().indexOf('/');
            if (slash < 0) {
                assertThat(values).contains(Map.of());
            } else if (pair.second().length() < 50 && pattern.parameters().size() < 4) {
                Expression blob = Expression.parse(pair.first().substring(slash + 1));
                assertThat(values).isEqualTo(greedily(blob, pattern.parameters(), pair.second()));
            }
        });
    }

    /** The same by a regular expression that tries everything. */
    private static Optional<Map<String, String>> greedily(Expression blob, List<String> parameters, String name) {
        StringBuilder regex = new StringBuilder(Pattern.quote(blob.literals().get(0)));
        for (int i = 1; i < blob.literals().size(); i++) {
            regex.append("(.*)").append(Pattern.quote(blob.literals().get(i)));
        }
        var matcher = Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new java.util.LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            values.put(parameters.get(i), matcher.group(i + 1));
        }
        return Optional.of(values);
    }

    @FuzzTest(maxDuration = "1m")
    void appSettings(byte[] input) {
        feed(new String(input, UTF_8), text -> {
            assertThat(AppSettings.resolveSettings(text, name -> "%" + name + "%"))
                    .isEqualTo(text);
            for (String name : AppSettings.settingNames(text)) {
                assertThat(text).contains("%" + name + "%");
                assertThat(name).isNotEmpty().doesNotContain("%");
            }
        });
    }

    @FuzzTest(maxDuration = "1m")
    void names(byte[] input) {
        String name = new String(input, UTF_8);
        assertAccepts(Names::function, name, "(?!(?i:host)$)[A-Za-z][A-Za-z0-9_-]{0,127}");
        assertAccepts(Names::binding, name, "[A-Za-z][A-Za-z0-9]{0,127}|\\$return");
        assertAccepts(Names::container, name, "(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*|\\$root|\\$web");
        assertAccepts(Names::queue, name, "(?=.{3,63}$)[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
        Pair pair = Pair.of(input);
        List<String> candidates = List.of(pair.second().split(","));
        feed(
                pair,
                ignored -> assertThat(candidates)
                        .containsAll(
                                Names.nearest(pair.first(), candidates).stream().toList()));
    }

    private static void assertAccepts(Consumer<String> check, String name, String regex) {
        boolean accepted;
        try {
            check.accept(name);
            accepted = true;
        } catch (SyntaxException e) {
            assertThat(e.index()).as(e.getMessage()).isBetween(-1, name.length());
            accepted = false;
        }
        assertThat(accepted).as(name).isEqualTo(Pattern.matches(regex, name));
    }

    @FuzzTest(maxDuration = "1m")
    void dateFormat(byte[] input) {
        feed(new String(input, UTF_8), text -> {
            DateFormat format = DateFormat.parse(text);
            assertThat(format).hasToString(text);
            for (OffsetDateTime time : List.of(
                    OffsetDateTime.parse("2024-02-29T23:59:59.999999999+05:45"),
                    OffsetDateTime.parse("0001-01-01T00:00:00Z"),
                    OffsetDateTime.parse("9999-12-31T12:00:00-12:00"))) {
                assertThat(format.format(time)).isEqualTo(format.format(time));
            }
        });
    }
}
