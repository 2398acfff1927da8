package dev.bindery.processor.verify;

import java.util.EnumMap;
import java.util.Map;

/**
 * How bad each problem is, as far as the user has changed it.
 *
 * @param changed the levels that the user has set
 */
public record Severities(Map<Problem, Level> changed) {
    public static final Severities DEFAULT = new Severities(Map.of());

    /** What becomes of a finding. */
    public enum Level {
        OFF,
        WARNING,
        ERROR
    }

    public Severities {
        changed = changed.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(changed));
    }

    public Level of(Problem problem) {
        Level level = changed.get(problem);
        return level != null ? level : problem.severity() == Problem.Severity.WARNING ? Level.WARNING : Level.ERROR;
    }

    public boolean isError(Problem problem) {
        return of(problem) == Level.ERROR;
    }
}
