package dev.bindery.processor.verify;

import dev.bindery.processor.model.PropertyUse;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.syntax.Schedule;
import dev.bindery.syntax.Surprise;
import dev.bindery.syntax.SyntaxException;
import dev.bindery.syntax.TimeSpan;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/** What the host reads differently from what the author of a schedule or a time span is likely to mean. */
final class ScheduleRules {
    /** Any will do: the zone has no changes. */
    private static final ZonedDateTime BEFORE_A_MINUTE =
            ZonedDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).minusNanos(1);

    private ScheduleRules() {}

    /** Warns of a text that is known to be of its format. */
    static void check(String annotation, PropertyUse property, String text, List<Finding> findings) {
        Format format = property.rules().format();
        String subject = "The " + property.name() + " of " + annotation + " is \"" + text + "\", ";
        if (format == Format.SCHEDULE) {
            for (Surprise surprise : Schedule.parse(text).surprises()) {
                findings.add(problem(surprise.kind())
                        .at(
                                property.site(),
                                subject + "and " + surprise.reading() + ".",
                                surprise.rule(),
                                surprise.edit()));
            }
        }
        if (format == Format.SCHEDULE || format == Format.TIME_SPAN) {
            days(property, subject, text, findings);
        }
    }

    /**
     * Whether a text is a schedule that fires more often than once a minute. Seconds are the same in every minute that
     * fires, so the first two times from the beginning of a minute show it.
     */
    static boolean isOften(String text) {
        try {
            Schedule schedule = Schedule.parse(text);
            return schedule.next(BEFORE_A_MINUTE)
                    .flatMap(first -> schedule.next(first)
                            .map(second -> Duration.between(first, second).compareTo(Duration.ofMinutes(1)) < 0))
                    .orElse(false);
        } catch (SyntaxException e) {
            return false;
        }
    }

    private static Problem problem(Surprise.Kind kind) {
        return switch (kind) {
            case NEVER_FIRES -> Problem.NEVER_FIRES;
            case REVERSED_RANGE -> Problem.REVERSED_RANGE;
            case BOTH_DAYS -> Problem.BOTH_DAYS;
            case UNEVEN_STEP -> Problem.UNEVEN_STEP;
        };
    }

    private static void days(PropertyUse property, String subject, String text, List<Finding> findings) {
        boolean alone = TimeSpan.isBareDays(text);
        if (!alone && !TimeSpan.readsHoursAsDays(text)) {
            return;
        }
        Duration read = TimeSpan.parse(text);
        long days = read.toDays();
        String rest = read.equals(Duration.ofDays(days)) ? "" : " and more";
        // What was meant, by the places of the numbers that the host took for days, hours and minutes.
        Duration meant = alone
                ? Duration.ofSeconds(days)
                : Duration.ofHours(days).plusMinutes(read.toHoursPart()).plusSeconds(read.toMinutesPart());
        findings.add(Problem.READ_AS_DAYS.at(
                property.site(),
                subject + "which is " + days + (Math.abs(days) == 1 ? " day" : " days") + rest + ".",
                alone
                        ? "The host reads a number alone as days."
                        : "Hours end at 23: above that, the host reads the first number as days and the others as hours"
                                + " and minutes.",
                "Write " + TimeSpan.format(meant) + " if " + (alone ? "seconds" : "hours") + " are meant, or "
                        + TimeSpan.format(read) + " for days."));
    }
}
