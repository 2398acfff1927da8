package dev.bindery.syntax;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a timer fires: an NCRONTAB expression or a fixed interval.
 *
 * <p>Six fields are {@code second minute hour day month day-of-week}; five leave the second out, which is then 0. A
 * single word is a {@link TimeSpan}: a fixed interval that is counted from the last run. That is the order in which the
 * host tries them.
 */
public final class Schedule {
    private static final CronField[] FIELDS = CronField.values();

    private final String text;
    /** Empty for an interval. */
    private final List<List<CronItem>> fields;

    private final @Nullable Cron cron;
    private final @Nullable Duration interval;

    private Schedule(String text, List<List<CronItem>> fields, @Nullable Duration interval) {
        this.text = text;
        this.fields = fields;
        this.cron = interval == null ? Cron.of(fields) : null;
        this.interval = interval;
    }

    /**
     * Reads a schedule. App settings ({@code %NAME%}) have to be resolved before.
     *
     * @param text the schedule
     * @return the schedule
     * @throws SyntaxException if the text is neither a valid NCRONTAB expression nor a time span above zero
     */
    public static Schedule parse(String text) {
        int[] bounds = new int[2 * FIELDS.length];
        int count = split(text, bounds);
        if (count == FIELDS.length || count == FIELDS.length - 1) {
            return new Schedule(text, parseFields(text, bounds, count), null);
        }
        if (count == 1) {
            return new Schedule(text, List.of(), parseInterval(text, bounds[0]));
        }
        throw new SyntaxException(
                text,
                count == 0 ? 0 : bounds[0],
                "A schedule has six fields with spaces between them, {second} {minute} {hour} {day} {month}"
                        + " {day-of-week}; this has " + count + ". Every five minutes is 0 */5 * * * *.");
    }

    /** Fills in the first bounds of the words and returns how many words there are. */
    private static int split(String text, int[] bounds) {
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(' ', at);
            end = end < 0 ? text.length() : end;
            if (end > at) {
                if (count < FIELDS.length) {
                    bounds[2 * count] = at;
                    bounds[2 * count + 1] = end;
                }
                count++;
            }
            at = end + 1;
        }
        return count;
    }

    /** The items of all six fields, in their order. */
    private static List<List<CronItem>> parseFields(String text, int[] bounds, int count) {
        int missing = FIELDS.length - count;
        List<List<CronItem>> fields = new ArrayList<>();
        if (missing > 0) {
            fields.add(CronField.SECOND.parse("0", 0, 1));
        }
        for (int i = 0; i < count; i++) {
            fields.add(FIELDS[i + missing].parse(text, bounds[2 * i], bounds[2 * i + 1]));
        }
        return List.copyOf(fields);
    }

    private static Duration parseInterval(String text, int start) {
        Duration interval;
        try {
            interval = TimeSpan.parse(text);
        } catch (SyntaxException e) {
            throw new SyntaxException(
                    text,
                    e.index(),
                    "This is neither an NCRONTAB expression (six fields, as in 0 */5 * * * *) nor a time span. "
                            + e.problem());
        }
        if (interval.isZero() || interval.isNegative()) {
            throw new SyntaxException(text, start, "An interval must be longer than zero, as in 00:05:00.");
        }
        return interval;
    }

    /**
     * When the timer fires next.
     *
     * <p>In the zone of {@code after}: where clocks go forward, a time of the day that does not exist fires at the
     * first instant after the gap; where they go back, a time that exists twice fires at the first. An expression that
     * takes every hour is a rhythm instead: it goes on evenly through both changes.
     *
     * @param after for an expression, the time that must have passed; for an interval, the last run
     * @return the next time strictly after {@code after}, in its zone; empty if there is none up to the year 9999, as
     *     for 31 February
     */
    public Optional<ZonedDateTime> next(ZonedDateTime after) {
        if (after.getYear() > Cron.LAST_YEAR) {
            return Optional.empty();
        }
        if (interval != null) {
            ZonedDateTime next = after.plus(interval);
            return next.getYear() > Cron.LAST_YEAR ? Optional.empty() : Optional.of(next);
        }
        Instant next = cron == null ? null : CronClock.next(cron, after);
        return Optional.ofNullable(next).map(instant -> instant.atZone(after.getZone()));
    }

    /**
     * Whether this is a fixed interval.
     *
     * @return true for a time span, false for an NCRONTAB expression
     */
    public boolean isInterval() {
        return interval != null;
    }

    /**
     * The fixed interval.
     *
     * @return the time from one run to the next, above zero; empty for an NCRONTAB expression
     */
    public Optional<Duration> interval() {
        return Optional.ofNullable(interval);
    }

    /**
     * What the host reads differently from what the author is likely to mean. For an interval see
     * {@link TimeSpan#readsHoursAsDays}.
     *
     * @return what there is, in the order of the text, unmodifiable; empty for most schedules, and for all intervals
     */
    public List<Surprise> surprises() {
        return cron == null ? List.of() : new CronSurprises(cron, fields).find();
    }

    /**
     * The text that was parsed.
     *
     * @return the text, unchanged
     */
    @Override
    public String toString() {
        return text;
    }
}
