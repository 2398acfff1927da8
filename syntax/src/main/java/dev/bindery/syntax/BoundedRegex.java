package dev.bindery.syntax;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that cannot hold up a host: a search ends after a fixed amount of work, and then nothing is
 * found.
 *
 * <p>The host's own engine gives up after ten seconds. Counting characters instead of time gives the same answer on
 * every machine.
 */
final class BoundedRegex {
    private static final int MAX_PATTERN = 1_000;
    private static final int MAX_INPUT = 2_000;
    private static final int MAX_READS = 2_000_000;
    /** Repeating nothing reads no characters, so the counts that a pattern asks for have limits of their own. */
    private static final int MAX_COUNT = 10_000;

    private static final int MAX_GROUP_COUNT = 100_000;

    private final Pattern pattern;

    private BoundedRegex(Pattern pattern) {
        this.pattern = pattern;
    }

    static BoundedRegex compile(String text) throws ConstraintCheck.Refusal {
        if (text.length() > MAX_PATTERN) {
            throw new ConstraintCheck.Refusal("A pattern can have " + MAX_PATTERN + " characters at most.");
        }
        checkCounts(text);
        try {
            // The host ignores case in a route's pattern, and so does everything else in a route.
            return new BoundedRegex(Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        } catch (PatternSyntaxException e) {
            throw new ConstraintCheck.Refusal(
                    "\"" + text + "\" is not a regular expression: " + e.getDescription() + ".");
        } catch (RuntimeException | StackOverflowError e) {
            // Java's compiler of patterns has faults, and no limit of its own to how deep groups are nested.
            throw new ConstraintCheck.Refusal("\"" + text + "\" is not a regular expression that can be used here.");
        }
    }

    String pattern() {
        return pattern.pattern();
    }

    /** Whether the pattern is found anywhere in the value, as the host asks; anchor it with ^ and $. */
    boolean find(String value) {
        if (value.length() > MAX_INPUT) {
            return false;
        }
        try {
            return pattern.matcher(new MeteredText(value, 0, value.length(), new int[] {MAX_READS}))
                    .find();
        } catch (RuntimeException | StackOverflowError e) {
            // Out of reads; or a fault of Java's own, as with the pattern [b&&], which it compiles.
            return false;
        }
    }

    private static void checkCounts(String text) throws ConstraintCheck.Refusal {
        long groups = 1;
        int open = text.indexOf('{');
        while (open >= 0) {
            int end = open + 1;
            while (end < text.length() && Digits.isDigit(text.charAt(end))) {
                end++;
            }
            int count = Digits.parse(text, open + 1, end);
            if (open > 0 && text.charAt(open - 1) == ')') {
                groups *= Math.max(1, count);
            }
            if (count > MAX_COUNT || groups > MAX_GROUP_COUNT) {
                throw new ConstraintCheck.Refusal("The pattern repeats too much: a count in braces goes up to "
                        + MAX_COUNT + ", and those of groups multiply to " + MAX_GROUP_COUNT + " at most.");
            }
            open = text.indexOf('{', end);
        }
    }

    private static final class OutOfReads extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfReads() {
            super("The search took too long.", null, false, false);
        }
    }

    /** The views of one search share what is left to read. */
    private record MeteredText(String text, int from, int to, int[] left) implements CharSequence {
        @Override
        public int length() {
            return to - from;
        }

        @Override
        public char charAt(int index) {
            if (left[0]-- <= 0) {
                throw new OutOfReads();
            }
            return text.charAt(from + index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new MeteredText(text, from + start, from + end, left);
        }

        @Override
        public String toString() {
            return text.substring(from, to);
        }
    }
}
