package dev.bindery.syntax;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether .NET, in its invariant culture, could read a text as a value of some type. */
final class DotNetText {
    private static final BigDecimal MAX_DECIMAL = new BigDecimal("79228162514264337593543950335");

    private DotNetText() {}

    /** The whole number, white space around it and a sign allowed; null if it is none or does not fit 64 bits. */
    static @Nullable Long integer(String text) {
        String trimmed = text.strip();
        int start = !trimmed.isEmpty() && "+-".indexOf(trimmed.charAt(0)) >= 0 ? 1 : 0;
        if (start == trimmed.length() || countDigits(trimmed, start) < trimmed.length() - start) {
            return null;
        }
        try {
            return Long.valueOf(trimmed);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static boolean isBool(String text) {
        String trimmed = text.strip();
        return trimmed.equalsIgnoreCase("true") || trimmed.equalsIgnoreCase("false");
    }

    static boolean isAlpha(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Digits.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A last segment with something after a point, as ASP.NET Core's constraint for file names has it. */
    static boolean isFileName(String text) {
        int point = text.indexOf('.', text.lastIndexOf('/') + 1);
        while (point >= 0) {
            if (point + 1 < text.length() && text.charAt(point + 1) != '.') {
                return true;
            }
            point = text.indexOf('.', point + 1);
        }
        return false;
    }

    /** A sign at either end, commas between digits and a point; 79 octillion is the end. */
    static boolean isDecimal(String text) {
        String number = text.strip();
        if (!number.isEmpty() && "+-".indexOf(number.charAt(number.length() - 1)) >= 0) {
            number = number.substring(0, number.length() - 1).strip();
        } else {
            number = withoutSign(number);
        }
        int end = endOfNumber(number);
        if (end == 0 || end != number.length()) {
            return false;
        }
        int point = number.indexOf('.');
        String whole = (point < 0 ? number : number.substring(0, point)).replace(",", "");
        return whole.length() <= 28 || new BigDecimal(whole).compareTo(MAX_DECIMAL) <= 0;
    }

    static boolean isFloat(String text) {
        String number = withoutSign(text.strip());
        String word = number.toLowerCase(Locale.ROOT);
        if (word.equals("nan") || word.equals("infinity")) {
            return true;
        }
        int end = endOfNumber(number);
        if (end <= 0 || end == number.length()) {
            return end > 0;
        }
        String exponent = withoutSign(number.substring(end + 1));
        return "eE".indexOf(number.charAt(end)) >= 0
                && !exponent.isEmpty()
                && countDigits(exponent, 0) == exponent.length();
    }

    /** The forms N, D, B, P and X. */
    static boolean isGuid(String text) {
        String guid = text.strip();
        if (matches(guid, "{0xhhhhhhhh,0xhhhh,0xhhhh,{0xhh,0xhh,0xhh,0xhh,0xhh,0xhh,0xhh,0xhh}}")) {
            return true;
        }
        String dashed = "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh";
        return matches(guid, dashed)
                || matches(guid, dashed.replace("-", ""))
                || matches(guid, "{" + dashed + "}")
                || matches(guid, "(" + dashed + ")");
    }

    /** The forms that stand in paths: 2024-05-31, 5/31/2024, each with a time, fraction and offset or without. */
    static boolean isDateTime(String text) {
        return new DateTimeText(text.strip()).isValid();
    }

    private static boolean matches(String text, String shape) {
        if (text.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(i);
            boolean fits = shape.charAt(i) == 'h'
                    ? c < 128 && Character.digit(c, 16) >= 0
                    : Character.toLowerCase(c) == shape.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static String withoutSign(String text) {
        return !text.isEmpty() && "+-".indexOf(text.charAt(0)) >= 0 ? text.substring(1) : text;
    }

    /** Where digits, commas and one point end, if there is a digit among them and none of the commas leads; else 0. */
    private static int endOfNumber(String text) {
        int at = 0;
        int digits = 0;
        boolean point = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Digits.isDigit(c)) {
                digits++;
            } else if (c == '.' && !point) {
                point = true;
            } else if (c != ',' || point || digits == 0) {
                break;
            }
            at++;
        }
        return digits == 0 ? 0 : at;
    }

    private static int countDigits(String text, int from) {
        int at = from;
        while (at < text.length() && Digits.isDigit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }
}
