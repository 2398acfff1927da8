package dev.bindery.syntax;

import java.time.Duration;

/** Reads one time span: first the numbers and the signs between them, then what those signs make of the numbers. */
final class TimeSpanReader {
    private static final int MAX_NUMBERS = 5;
    private static final int FRACTION_DIGITS = 7;
    private static final int MAX_DAYS = 10_675_199;
    private static final long SECOND = 10_000_000;
    private static final long DAY = 86_400 * SECOND;

    private final String text;
    private final String forms;
    private final int[] values = new int[MAX_NUMBERS];
    private final int[] starts = new int[MAX_NUMBERS + 1];
    private final StringBuilder shape = new StringBuilder();
    private int end;
    private boolean hoursWereDays;

    TimeSpanReader(String text, String forms) {
        this.text = text;
        this.forms = forms;
    }

    boolean hoursWereDays() {
        return hoursWereDays;
    }

    Duration read() {
        int at = 0;
        end = text.length();
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (end > at && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (at == end) {
            throw new SyntaxException(text, 0, "A time span cannot be empty. " + forms);
        }
        boolean negative = text.charAt(at) == '-';
        readNumbers(negative ? at + 1 : at);
        // The comparison of shapes is the grammar: which signs stand between the numbers.
        switch (shape.toString()) {
            case "":
                return length(negative, 0, -1, -1, -1, -1);
            case ":":
                return length(negative, -1, 0, 1, -1, -1);
            case "::":
                hoursWereDays = values[0] > 23;
                return hoursWereDays ? length(negative, 0, 1, 2, -1, -1) : length(negative, -1, 0, 1, 2, -1);
            case "::.":
                return length(negative, -1, 0, 1, 2, 3);
            case ".:":
                return length(negative, 0, 1, 2, -1, -1);
            case ".::", ":::":
                return length(negative, 0, 1, 2, 3, -1);
            case ".::.", ":::.":
                return length(negative, 0, 1, 2, 3, 4);
            default:
                throw new SyntaxException(text, starts[0], "This is not a time span. " + forms);
        }
    }

    private void readNumbers(int from) {
        int at = from;
        for (int count = 0; ; count++) {
            if (count == MAX_NUMBERS) {
                throw new SyntaxException(text, at, "A time span has at most five numbers. " + forms);
            }
            int start = at;
            while (at < end && Digits.isDigit(text.charAt(at))) {
                at++;
            }
            if (at == start) {
                throw new SyntaxException(text, at, "A time span needs a digit here. " + forms);
            }
            values[count] = Digits.parse(text, start, at);
            starts[count] = start;
            starts[count + 1] = at + 1;
            if (at == end) {
                return;
            }
            char sign = text.charAt(at);
            if (sign != ':' && sign != '.') {
                throw new SyntaxException(text, at, "A time span consists of digits, ':' and '.'. " + forms);
            }
            shape.append(sign);
            at++;
        }
    }

    /** Each argument after the sign is the number to use, or -1 for none. */
    private Duration length(boolean negative, int days, int hours, int minutes, int seconds, int fraction) {
        long d = part(days, MAX_DAYS, "Days");
        long h = part(hours, 23, "Hours");
        long m = part(minutes, 59, "Minutes");
        long s = part(seconds, 59, "Seconds");
        long rest = ((h * 60 + m) * 60 + s) * SECOND + fraction(fraction);
        try {
            return TimeSpan.ofTicks(negative ? Math.subtractExact(-d * DAY, rest) : Math.addExact(d * DAY, rest));
        } catch (ArithmeticException e) {
            throw new SyntaxException(text, starts[0], "A time span ends at 10675199.02:48:05.4775807.");
        }
    }

    private long part(int number, int limit, String name) {
        if (number < 0) {
            return 0;
        }
        if (values[number] > limit) {
            throw new SyntaxException(
                    text,
                    starts[number],
                    name + " go up to " + limit + ". Days stand in front: 1.00:00:00 is one day.");
        }
        return values[number];
    }

    private long fraction(int number) {
        if (number < 0) {
            return 0;
        }
        int digits = end - starts[number];
        if (digits > FRACTION_DIGITS) {
            throw new SyntaxException(text, starts[number], "A second has at most seven digits after the point.");
        }
        long ticks = values[number];
        for (int i = digits; i < FRACTION_DIGITS; i++) {
            ticks *= 10;
        }
        return ticks;
    }
}
