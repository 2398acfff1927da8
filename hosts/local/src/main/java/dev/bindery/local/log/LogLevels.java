package dev.bindery.local.log;

import dev.bindery.local.config.HostJson;
import dev.bindery.logging.LogLevel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Which lines are shown: {@code logging.logLevel} of {@code host.json}, by the longest beginning of a category. */
final class LogLevels {
    /**
     * What holds where {@code host.json} says nothing: lines that inform, and less of the parts that a user never sees.
     */
    private static final List<Rule> USUAL_RULES = List.of(
            new Rule("com.sun.net.httpserver", Optional.of(LogLevel.ERROR)),
            // What its clients do not get done is said by whoever asked them.
            new Rule("com.azure", Optional.empty()),
            new Rule("reactor", Optional.empty()),
            new Rule("org.h2", Optional.of(LogLevel.ERROR)),
            new Rule("", Optional.of(LogLevel.INFORMATION)));

    static final LogLevels USUAL = new LogLevels(Stream.empty());

    /** The longest beginning first; of two that are as long, the one of {@code host.json}. */
    private final List<Rule> rules;

    private LogLevels(Stream<Rule> configured) {
        this.rules = Stream.concat(configured, USUAL_RULES.stream())
                .sorted(Comparator.comparingInt(rule -> -rule.start.length()))
                .toList();
    }

    static LogLevels of(HostJson json) {
        return new LogLevels(json.below("logging:logLevel").entrySet().stream()
                .map(entry -> new Rule(
                        entry.getKey().equalsIgnoreCase("default") ? "" : entry.getKey(),
                        level(entry.getKey(), entry.getValue()))));
    }

    private static Optional<LogLevel> level(String category, String text) {
        if (text.equalsIgnoreCase("None")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LogLevel.valueOf(text.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            LoggerFactory.getLogger("Host.Startup")
                    .warn(
                            "host.json sets the log level of '{}' to '{}', which is none; write one of {} or None",
                            category,
                            text,
                            Arrays.toString(LogLevel.values()));
            return Optional.of(LogLevel.INFORMATION);
        }
    }

    boolean allow(String category, LogLevel level) {
        return rules.stream()
                .filter(rule -> rule.covers(category))
                .findFirst()
                .map(rule -> rule.allows(level))
                .orElse(true);
    }

    private record Rule(String start, Optional<LogLevel> least) {
        boolean covers(String category) {
            return category.regionMatches(true, 0, start, 0, start.length());
        }

        boolean allows(LogLevel level) {
            return least.isPresent() && level.compareTo(least.get()) >= 0;
        }
    }
}
