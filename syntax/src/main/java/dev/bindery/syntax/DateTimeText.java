package dev.bindery.syntax;

import java.time.YearMonth;

/** Decides whether a text is a date as it stands in a path, with a time behind it or without. */
final class DateTimeText {
    private final String text;
    private int at;

    DateTimeText(String text) {
        this.text = text;
    }

    boolean isValid() {
        if (!date()) {
            return false;
        }
        if (at == text.length()) {
            return true;
        }
        boolean separated = text.charAt(at) == 'T' || text.charAt(at) == 't' || text.charAt(at) == ' ';
        at++;
        return separated && time() && offset() && at == text.length();
    }

    private boolean date() {
        int first = number(1, 4);
        char separator = at < text.length() ? text.charAt(at) : 0;
        boolean yearFirst = at == 4;
        if (first < 0 || separator != '-' && separator != '/' && separator != '.') {
            return false;
        }
        at++;
        int second = number(1, 2);
        if (second < 0 || !take(separator)) {
            return false;
        }
        int third = number(yearFirst ? 1 : 4, yearFirst ? 2 : 4);
        return yearFirst ? exists(first, second, third) : exists(third, first, second);
    }

    private static boolean exists(int year, int month, int day) {
        return year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && YearMonth.of(year, month).isValidDay(day);
    }

    private boolean time() {
        int hour = number(1, 2);
        if (hour < 0 || hour > 23 || !take(':') || !sixty()) {
            return false;
        }
        if (take(':')) {
            if (!sixty() || take('.') && number(1, 7) < 0) {
                return false;
            }
        }
        int end = at;
        take(' ');
        if (text.regionMatches(true, at, "AM", 0, 2) || text.regionMatches(true, at, "PM", 0, 2)) {
            at += 2;
            return hour <= 12;
        }
        at = end;
        return true;
    }

    private boolean offset() {
        if (at == text.length() || take('Z') || take('z')) {
            return true;
        }
        return (take('+') || take('-')) && number(2, 2) >= 0 && take(':') && sixty();
    }

    private boolean sixty() {
        int value = number(1, 2);
        return value >= 0 && value < 60;
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    /** The number of so many digits that starts here, or -1. */
    private int number(int least, int most) {
        int start = at;
        while (at < text.length() && at - start < most && Digits.isDigit(text.charAt(at))) {
            at++;
        }
        return at - start < least ? -1 : Digits.parse(text, start, at);
    }
}
