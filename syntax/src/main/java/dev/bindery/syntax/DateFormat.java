package dev.bindery.syntax;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A .NET format for dates and times in the invariant culture, as in {@code {DateTime:yyyy-MM}}.
 *
 * <p>One letter alone names a standard format ({@code o}, {@code s}, {@code d}, {@code u} and so on). Anything longer
 * is a custom format: {@code d f F g h H K m M s t y z} in runs, text in quotes or behind a backslash, and every other
 * character as it is.
 */
public final class DateFormat {
    private final String text;
    private final List<DatePart> parts;
    private final boolean universal;

    private DateFormat(String text, List<DatePart> parts, boolean universal) {
        this.text = text;
        this.parts = List.copyOf(parts);
        this.universal = universal;
    }

    /**
     * Reads a format.
     *
     * @param format the format; empty for the general one, {@code MM/dd/yyyy HH:mm:ss}
     * @return the format
     * @throws SyntaxException if a single letter is no standard format, a quote is not closed, a backslash or percent
     *     sign has nothing behind it, or more than seven digits of a second are asked for
     */
    public static DateFormat parse(String format) {
        String custom = format.length() > 1 ? format : standard(format);
        boolean universal = format.length() == 1 && "rRuU".contains(format);
        List<DatePart> parts = new ArrayList<>();
        int at = 0;
        while (at < custom.length()) {
            char c = custom.charAt(at);
            int end;
            if (DatePart.SPECIFIERS.indexOf(c) >= 0) {
                end = endOfRun(custom, at);
                parts.add(DatePart.of(c, end - at));
                if ((c == 'f' || c == 'F') && end - at > DatePart.MAX_FRACTION) {
                    throw new SyntaxException(
                            format, at, "A second has seven digits after the point at most: fffffff.");
                }
            } else if (c == '\'' || c == '"') {
                end = endOfQuote(custom, at) + 1;
                parts.add(DatePart.literal(unescape(custom.substring(at + 1, end - 1))));
            } else if (c == '\\' || c == '%') {
                end = c == '\\' ? at + 2 : at + 1;
                if (at + 1 == custom.length() || c == '%' && custom.charAt(at + 1) == '%') {
                    throw new SyntaxException(format, at, "In a date format a character must follow '" + c + "'.");
                }
                if (c == '\\') {
                    parts.add(DatePart.literal(custom.substring(at + 1, end)));
                }
            } else {
                end = at + 1;
                parts.add(DatePart.literal(custom.substring(at, end)));
            }
            at = end;
        }
        return new DateFormat(format, parts, universal);
    }

    /** The custom format that a standard one stands for. */
    private static String standard(String format) {
        return switch (format) {
            case "", "G" -> "MM/dd/yyyy HH:mm:ss";
            case "d" -> "MM/dd/yyyy";
            case "D" -> "dddd, dd MMMM yyyy";
            case "f" -> "dddd, dd MMMM yyyy HH:mm";
            case "F", "U" -> "dddd, dd MMMM yyyy HH:mm:ss";
            case "g" -> "MM/dd/yyyy HH:mm";
            case "m", "M" -> "MMMM dd";
            case "o", "O" -> "yyyy-MM-ddTHH:mm:ss.fffffffK";
            case "r", "R" -> "ddd, dd MMM yyyy HH:mm:ss 'GMT'";
            case "s" -> "yyyy-MM-ddTHH:mm:ss";
            case "t" -> "HH:mm";
            case "T" -> "HH:mm:ss";
            case "u" -> "yyyy-MM-dd HH:mm:ssZ";
            case "y", "Y" -> "yyyy MMMM";
            default ->
                throw new SyntaxException(
                        format,
                        0,
                        "\"" + format + "\" is no standard date format (those are d D f F g G m o r s t T u U y); a"
                                + " custom format of one letter is written with a percent sign, as in %H.");
        };
    }

    private static int endOfRun(String format, int start) {
        int end = start + 1;
        while (end < format.length() && format.charAt(end) == format.charAt(start)) {
            end++;
        }
        return end;
    }

    private static int endOfQuote(String format, int start) {
        for (int at = start + 1; at < format.length(); at++) {
            if (format.charAt(at) == '\\') {
                at++;
            } else if (format.charAt(at) == format.charAt(start)) {
                return at;
            }
        }
        throw new SyntaxException(format, start, "This quote is not closed; add another " + format.charAt(start) + ".");
    }

    private static String unescape(String quoted) {
        StringBuilder out = new StringBuilder(quoted.length());
        for (int at = 0; at < quoted.length(); at++) {
            if (quoted.charAt(at) == '\\') {
                at++;
            }
            out.append(quoted.charAt(at));
        }
        return out.toString();
    }

    /**
     * Writes a time in this format.
     *
     * @param time the time; at an offset of zero {@code K} is {@code Z}, as for .NET's UTC times
     * @return the text, always in English and with ASCII digits
     */
    public String format(OffsetDateTime time) {
        OffsetDateTime shown = universal ? time.withOffsetSameInstant(ZoneOffset.UTC) : time;
        StringBuilder out = new StringBuilder();
        for (DatePart part : parts) {
            part.append(shown, out);
        }
        return out.toString();
    }

    /**
     * The text that was parsed.
     *
     * @return the format, unchanged
     */
    @Override
    public String toString() {
        return text;
    }
}
