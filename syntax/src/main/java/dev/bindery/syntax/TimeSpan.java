package dev.bindery.syntax;

import java.time.Duration;

/**
 * The host's text form of a length of time: a .NET TimeSpan, {@code [-][d.]hh:mm[:ss[.fffffff]]}, or a bare number of
 * days.
 *
 * <p>The trap in it: hours end at 23. In {@code 24:00:00} the 24 does not fit, so the host takes the three numbers for
 * days, hours and minutes, and the text means 24 days. One day is {@code 1.00:00:00}.
 */
public final class TimeSpan {
    private static final String FORMS = "Write hh:mm:ss, for example 00:05:00 for five minutes, or d.hh:mm:ss.";
    private static final long TICKS_PER_SECOND = 10_000_000;

    private TimeSpan() {}

    /**
     * Reads a time span. White space around it is ignored, as the host does.
     *
     * @param text the text
     * @return the length, to 100 nanoseconds; negative if the text starts with {@code -}
     * @throws SyntaxException if the text is no time span, a part of it is out of range (hours 0 to 23, minutes and
     *     seconds 0 to 59), or the whole is longer than .NET can hold (about 10675199 days)
     */
    public static Duration parse(String text) {
        return new TimeSpanReader(text, FORMS).read();
    }

    /**
     * Whether the host reads the first number of {@code hh:mm:ss} as days because it is above 23. That is rarely meant.
     *
     * @param text the text, valid or not
     * @return true for {@code 24:00:00} and its like; false for every other text
     */
    public static boolean readsHoursAsDays(String text) {
        try {
            TimeSpanReader reader = new TimeSpanReader(text, FORMS);
            reader.read();
            return reader.hoursWereDays();
        } catch (SyntaxException e) {
            return false;
        }
    }

    /**
     * Whether a text is a number alone, which the host reads as days. In other places such a number is often one of
     * seconds or minutes.
     *
     * @param text the text, valid or not
     * @return true for {@code 30} and its like; false for {@code 0}, which is the same in every unit, and for every
     *     other text
     */
    public static boolean isBareDays(String text) {
        try {
            return text.indexOf(':') < 0 && !parse(text).isZero();
        } catch (SyntaxException e) {
            return false;
        }
    }

    /**
     * Writes a length of time as the host does: {@code [-][d.]hh:mm:ss[.fffffff]}.
     *
     * @param duration the length; anything below 100 nanoseconds is cut off
     * @return text that {@link #parse} reads back
     * @throws IllegalArgumentException if the length is beyond what .NET can hold
     */
    public static String format(Duration duration) {
        if (duration.compareTo(ofTicks(Long.MAX_VALUE)) > 0 || duration.compareTo(ofTicks(Long.MIN_VALUE)) < 0) {
            throw new IllegalArgumentException("A TimeSpan ends at about 10675199 days; this is " + duration + ".");
        }
        Duration size = duration.abs();
        long ticks = size.getNano() / 100;
        StringBuilder out = new StringBuilder();
        if (duration.isNegative() && (size.getSeconds() > 0 || ticks > 0)) {
            out.append('-');
        }
        if (size.toDays() > 0) {
            out.append(size.toDays()).append('.');
        }
        pad(out, size.toHoursPart(), 2);
        pad(out.append(':'), size.toMinutesPart(), 2);
        pad(out.append(':'), size.toSecondsPart(), 2);
        if (ticks > 0) {
            pad(out.append('.'), ticks, 7);
        }
        return out.toString();
    }

    static Duration ofTicks(long ticks) {
        return Duration.ofSeconds(Math.floorDiv(ticks, TICKS_PER_SECOND), Math.floorMod(ticks, TICKS_PER_SECOND) * 100);
    }

    private static void pad(StringBuilder out, long value, int width) {
        String digits = Long.toString(value);
        out.append("0".repeat(width - digits.length())).append(digits);
    }
}
