package dev.bindery.syntax;

import org.jspecify.annotations.Nullable;

/** Reads what stands inside one pair of braces of a binding expression. */
final class ExpressionToken {
    private static final String ACCEPTED =
            "A name has letters, digits and '_', starts with a letter or '_', and parts of a path are joined by dots:"
                    + " {customer.id}.";

    private ExpressionToken() {}

    static Expression.Token parse(String text, int open, int close) {
        int colon = text.indexOf(':', open);
        int end = colon < 0 || colon > close ? close : colon;
        String path = text.substring(open + 1, end);
        String format = end < close ? text.substring(end + 1, close) : null;
        if (path.isEmpty()) {
            throw new SyntaxException(text, open, "There is no name between these braces. " + ACCEPTED);
        }
        if (!path.equalsIgnoreCase(SystemValues.RAND_GUID)) {
            checkPath(text, open + 1, end);
        }
        String problem = SystemValues.formatProblem(path, format);
        if (problem != null) {
            throw new SyntaxException(text, end + 1, problem);
        }
        return new Expression.Token(path, format, open);
    }

    private static void checkPath(String text, int from, int to) {
        int part = from;
        boolean first = true;
        for (int at = from; at <= to; at++) {
            if (at == to || text.charAt(at) == '.') {
                if (at == part) {
                    throw new SyntaxException(text, at, "A part of this path is empty. " + ACCEPTED);
                }
                part = at + 1;
                first = false;
            } else {
                String problem = problemWith(text.charAt(at), at == from, first);
                if (problem != null) {
                    throw new SyntaxException(text, at, problem + " " + ACCEPTED);
                }
            }
        }
    }

    private static @Nullable String problemWith(char c, boolean leading, boolean firstPart) {
        if (Character.isLetter(c) || c == '_') {
            return null;
        }
        if (Character.isWhitespace(c)) {
            return "There is white space between these braces; remove it.";
        }
        // {$sys.utcnow} is the host's own value where a trigger brings a "sys" of its own.
        if (leading) {
            return c == '$' ? null : "A name cannot start with '" + c + "'.";
        }
        if (Character.isDigit(c)) {
            return null;
        }
        if (c == '-') {
            return firstPart ? "The first part of a path cannot have a dash; only {rand-guid} has." : null;
        }
        return "A name cannot have '" + c + "'.";
    }
}
