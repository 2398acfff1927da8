package dev.bindery.syntax;

/** Reads decimal numbers the way the host's languages mean them: ASCII digits only, leading zeros allowed. */
final class Digits {
    /** Stands for every number that does not fit an {@code int}; it is above every limit that is checked. */
    static final int TOO_LARGE = Integer.MAX_VALUE;

    private Digits() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The number in {@code text[from, to)}, {@link #TOO_LARGE} if it does not fit, or -1 if it is no number. */
    static int parse(String text, int from, int to) {
        if (from >= to) {
            return -1;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            value = Math.min(TOO_LARGE, value * 10 + text.charAt(i) - '0');
        }
        return (int) value;
    }
}
