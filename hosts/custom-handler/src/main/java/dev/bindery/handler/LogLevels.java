package dev.bindery.handler;

import dev.bindery.logging.LogLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which lines are passed on: {@code logging.logLevel} of {@code host.json}, by the longest beginning of a category. */
final class LogLevels {
    private record Rule(String start, Optional<LogLevel> least) {}

    private final List<Rule> rules;

    LogLevels(Map<String, String> configured) {
        rules = configured.entrySet().stream()
                .map(entry -> new Rule(
                        entry.getKey().equalsIgnoreCase("default") ? "" : entry.getKey(), level(entry.getValue())))
                .sorted(Comparator.comparingInt(rule -> -rule.start.length()))
                .toList();
    }

    /** The host refuses what is no level, so such a text is none here. */
    private static Optional<LogLevel> level(String text) {
        if (text.equalsIgnoreCase("None")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LogLevel.valueOf(text.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.of(LogLevel.INFORMATION);
        }
    }

    boolean allow(String category, LogLevel level) {
        for (Rule rule : rules) {
            if (category.regionMatches(true, 0, rule.start, 0, rule.start.length())) {
                return rule.least.isPresent() && level.compareTo(rule.least.get()) >= 0;
            }
        }
        return level.compareTo(LogLevel.INFORMATION) >= 0;
    }
}
