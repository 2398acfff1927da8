package dev.bindery.syntax;

import dev.bindery.syntax.CronItem.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * One field of an NCRONTAB expression; reads its text into items, each a set of values.
 *
 * <p>The rules are those of the NCrontab library that the host uses, as its source has them: a reversed range is
 * swapped, {@code 5/15} runs from 5 to the end of the field, a step below 1 counts as 1, and a name may be cut to any
 * prefix, the first match winning ({@code J} is January).
 */
enum CronField {
    SECOND("seconds", "seconds", "minute", 0, 59),
    MINUTE("minutes", "minutes", "hour", 0, 59),
    HOUR("hours", "hours", "day", 0, 23),
    DAY("day of the month", "days", "month", 1, 31),
    MONTH(
            "month",
            "months",
            "year",
            1,
            12,
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December"),
    DAY_OF_WEEK(
            "day of the week",
            "days of the week",
            "week",
            0,
            6,
            "Sunday",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday");

    private final String label;
    private final String plural;
    private final String cycle;
    private final int min;
    private final int max;
    private final String[] names;

    CronField(String label, String plural, String cycle, int min, int max, String... names) {
        this.label = label;
        this.plural = plural;
        this.cycle = cycle;
        this.min = min;
        this.max = max;
        this.names = names;
    }

    /** What its values are, in English: {@code minutes}. */
    String plural() {
        return plural;
    }

    /** After what its values begin anew: {@code hour}. */
    String cycle() {
        return cycle;
    }

    int min() {
        return min;
    }

    int max() {
        return max;
    }

    /** How many values it has. */
    int size() {
        return max - min + 1;
    }

    /** A value as a person says it: a name where there is one, else a number. */
    String nameOf(int value) {
        return names.length == 0 ? Integer.toString(value) : names[value - min];
    }

    /** The set in which every value of the field is. */
    long all() {
        return range(min, max, 1);
    }

    /** The items that {@code text[from, to)} lists. Never empty. */
    List<CronItem> parse(String text, int from, int to) {
        List<CronItem> items = new ArrayList<>();
        int start = from;
        while (true) {
            int comma = find(',', text, start, to);
            items.add(parseItem(text, start, comma));
            if (comma == to) {
                return items;
            }
            start = comma + 1;
        }
    }

    private CronItem parseItem(String text, int from, int to) {
        int slash = find('/', text, from, to);
        int step = slash == to ? 1 : parseStep(text, slash + 1, to);
        String item = text.substring(from, to);
        if (slash == from + 1 && text.charAt(from) == '*') {
            return new CronItem(this, item, from, Form.ALL, min, max, step);
        }
        int dash = find('-', text, from, slash);
        int first = parseValue(text, from, dash);
        if (dash < slash) {
            return new CronItem(this, item, from, Form.RANGE, first, parseValue(text, dash + 1, slash), step);
        }
        return slash == to
                ? new CronItem(this, item, from, Form.VALUE, first, first, step)
                : new CronItem(this, item, from, Form.FROM, first, max, step);
    }

    private int parseStep(String text, int from, int to) {
        boolean signed = from < to && (text.charAt(from) == '-' || text.charAt(from) == '+');
        int step = Digits.parse(text, signed ? from + 1 : from, to);
        if (step < 0 || step == Digits.TOO_LARGE) {
            throw new SyntaxException(
                    text, from, "The step after '/' in the " + label + " field must be a number, as in */5.");
        }
        return text.charAt(from) == '-' ? -step : step;
    }

    private int parseValue(String text, int from, int to) {
        if (from < to && Digits.isDigit(text.charAt(from))) {
            int value = Digits.parse(text, from, to);
            if (value >= min && value <= max) {
                return value;
            }
        } else if (from < to) {
            for (int i = 0; i < names.length; i++) {
                if (names[i].regionMatches(true, 0, text, from, to - from)) {
                    return min + i;
                }
            }
        }
        String found = from == to ? "A value is missing" : "\"" + text.substring(from, to) + "\" is no value";
        throw new SyntaxException(text, from, found + " in the " + label + " field. " + accepted());
    }

    private String accepted() {
        String values = "It takes " + min + " to " + max;
        if (names.length > 0) {
            values +=
                    " or names such as " + names[0].substring(0, 3) + " and " + names[names.length - 1].substring(0, 3);
        }
        if (this == DAY_OF_WEEK) {
            values += ", where 0 is Sunday";
        }
        return values + "; '*', lists 1,3, ranges 1-5 and steps */2 (no '?', 'L', 'W' or '#').";
    }

    private static int find(char c, String text, int from, int to) {
        int found = text.indexOf(c, from);
        return found < 0 || found > to ? to : found;
    }

    /** A set of values, one bit each; bit n stands for the value n. */
    static long range(int first, int last, int step) {
        long values = 0;
        for (long i = first; i <= last; i += step) {
            values |= 1L << i;
        }
        return values;
    }
}
