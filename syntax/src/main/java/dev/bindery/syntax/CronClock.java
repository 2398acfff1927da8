package dev.bindery.syntax;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * Turns local times into instants where clocks are changed.
 *
 * <p>An expression that names hours means times of the day: such a time fires once a day, at the first instant after a
 * gap that swallows it and in the first pass of an overlap. An expression that takes every hour means a rhythm: it goes
 * on through the change, with nothing to make up for in a gap and no silence in the second pass of an overlap.
 */
final class CronClock {
    private CronClock() {}

    static @Nullable Instant next(Cron cron, ZonedDateTime after) {
        ZoneRules rules = after.getZone().getRules();
        return cron.everyHour() ? nextOfRhythm(cron, after, rules) : nextOfTimes(cron, after, rules);
    }

    private static @Nullable Instant nextOfTimes(Cron cron, ZonedDateTime after, ZoneRules rules) {
        Instant earliest = after.toInstant();
        LocalDateTime time = cron.next(after.toLocalDateTime());
        while (time != null) {
            ZoneOffsetTransition change = rules.getTransition(time);
            if (change == null) {
                return time.toInstant(rules.getOffset(time));
            }
            Instant instant = change.isGap() ? change.getInstant() : time.toInstant(change.getOffsetBefore());
            if (instant.isAfter(earliest)) {
                return instant;
            }
            // We are in the second pass of an overlap, and what is left of it has fired in the first.
            time = cron.next(change.getDateTimeBefore().minusNanos(1));
        }
        return null;
    }

    private static @Nullable Instant nextOfRhythm(Cron cron, ZonedDateTime after, ZoneRules rules) {
        ZoneOffset offset = after.getOffset();
        LocalDateTime time = cron.next(after.toLocalDateTime());
        ZoneOffsetTransition change = rules.nextTransition(after.toInstant());
        while (time != null) {
            Instant instant = time.toInstant(offset);
            if (change == null || instant.isBefore(change.getInstant())) {
                return instant;
            }
            offset = change.getOffsetAfter();
            time = cron.next(change.getDateTimeAfter().minusNanos(1));
            change = rules.nextTransition(change.getInstant());
        }
        return null;
    }
}
