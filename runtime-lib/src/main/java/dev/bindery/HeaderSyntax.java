package dev.bindery;

import org.jspecify.annotations.Nullable;

/** What a header's name and value may be made of. A value with a line break could smuggle in a header of its own. */
final class HeaderSyntax {
    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    private HeaderSyntax() {}

    static String token(String what, String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The " + what + " is empty.");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c < 128 && (Character.isLetterOrDigit(c) || TOKEN_MARKS.indexOf(c) >= 0))) {
                throw new IllegalArgumentException("The " + what + " '" + printable(text) + "' contains " + named(c)
                        + "; use letters, digits and " + TOKEN_MARKS + " only.");
            }
        }
        return text;
    }

    /** The server below the Functions host refuses anything but visible ASCII, spaces and tabs. */
    static String value(String what, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' || c > '~') {
                throw new IllegalArgumentException("The value of " + what + " contains " + named(c)
                        + " at index " + i + "; a header holds ASCII text without control characters."
                        + (c > '~' ? " Percent-encode other characters." : ""));
            }
        }
        return text;
    }

    /** The value of a cookie's attribute, which a semicolon would end. */
    static @Nullable String attribute(String what, @Nullable String text) {
        if (text != null && value(what, text).indexOf(';') >= 0) {
            throw new IllegalArgumentException("The value of " + what + " contains a semicolon.");
        }
        return text;
    }

    private static String named(char c) {
        return c > ' ' && c <= '~' ? "'" + c + "'" : String.format("U+%04X", (int) c);
    }

    private static String printable(String text) {
        return text.replaceAll("[^ -~]", "?");
    }
}
