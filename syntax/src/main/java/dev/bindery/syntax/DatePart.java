package dev.bindery.syntax;

import java.time.OffsetDateTime;

/** One run of a letter in a .NET date format, or a literal: then the letter is 0 and the text is what to write. */
record DatePart(char letter, int length, String text) {
    static final String SPECIFIERS = "dfFghHKmMstyz";
    static final int MAX_FRACTION = 7;

    static DatePart of(char letter, int length) {
        return new DatePart(letter, length, "");
    }

    static DatePart literal(String text) {
        return new DatePart((char) 0, 0, text);
    }

    void append(OffsetDateTime time, StringBuilder out) {
        switch (letter) {
            case 'y' -> appendYear(time.getYear(), out);
            case 'M' -> {
                if (length > 2) {
                    appendName(CronField.MONTH.nameOf(time.getMonthValue()), out);
                } else {
                    appendPadded(time.getMonthValue(), out);
                }
            }
            case 'd' -> {
                if (length > 2) {
                    appendName(CronField.DAY_OF_WEEK.nameOf(time.getDayOfWeek().getValue() % 7), out);
                } else {
                    appendPadded(time.getDayOfMonth(), out);
                }
            }
            case 'H' -> appendPadded(time.getHour(), out);
            case 'h' -> appendPadded((time.getHour() + 11) % 12 + 1, out);
            case 'm' -> appendPadded(time.getMinute(), out);
            case 's' -> appendPadded(time.getSecond(), out);
            case 'f', 'F' -> appendFraction(time.getNano(), out);
            case 't' -> out.append(time.getHour() < 12 ? "AM" : "PM", 0, Math.min(length, 2));
            case 'g' -> out.append("A.D.");
            case 'K' -> {
                for (int i = 0; i < length; i++) {
                    appendZone(time, out);
                }
            }
            case 'z' -> appendOffset(time.getOffset().getTotalSeconds(), Math.min(length, 3), out);
            default -> out.append(text);
        }
    }

    private void appendName(String name, StringBuilder out) {
        out.append(name, 0, length == 3 ? 3 : name.length());
    }

    private void appendYear(int year, StringBuilder out) {
        int shown = length <= 2 ? Math.floorMod(year, 100) : year;
        appendPadded(shown, length, out);
    }

    private void appendPadded(int value, StringBuilder out) {
        appendPadded(value, Math.min(length, 2), out);
    }

    private static void appendPadded(int value, int width, StringBuilder out) {
        String digits = Integer.toString(value);
        out.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }

    private void appendFraction(int nanos, StringBuilder out) {
        String digits = Integer.toString(1_000_000_000 + nanos).substring(1, 1 + Math.min(length, MAX_FRACTION));
        if (letter == 'f') {
            out.append(digits);
            return;
        }
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        out.append(digits, 0, end);
        // F writes nothing for a whole second, and then the point in front of it goes as well.
        if (end == 0 && out.length() > 0 && out.charAt(out.length() - 1) == '.') {
            out.setLength(out.length() - 1);
        }
    }

    private static void appendZone(OffsetDateTime time, StringBuilder out) {
        int seconds = time.getOffset().getTotalSeconds();
        if (seconds == 0) {
            out.append('Z');
        } else {
            appendOffset(seconds, 3, out);
        }
    }

    private static void appendOffset(int seconds, int width, StringBuilder out) {
        int minutes = Math.abs(seconds) / 60;
        out.append(seconds < 0 ? '-' : '+');
        appendPadded(minutes / 60, Math.min(width, 2), out);
        if (width > 2) {
            appendPadded(minutes % 60, 2, out.append(':'));
        }
    }
}
