package dev.bindery.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands inside the braces of a route parameter: {@code *name:constraint(1,2):constraint=default?}. */
final class RouteParameter {
    private final String text;
    private final int open;
    private final int close;
    private final List<RouteTemplate.Constraint> constraints = new ArrayList<>();
    private final List<ConstraintCheck> checks = new ArrayList<>();

    RouteParameter(String text, int open, int close) {
        this.text = text;
        this.open = open;
        this.close = close;
    }

    List<ConstraintCheck> checks() {
        return checks;
    }

    RouteTemplate.Parameter parse() {
        int from = open;
        while (from < close && from < open + 2 && text.charAt(from) == '*') {
            from++;
        }
        boolean catchAll = from > open;
        boolean optional = close > from && text.charAt(close - 1) == '?';
        int to = optional ? close - 1 : close;
        int at = endOfName(from, to);
        String name = text.substring(from, at);
        checkName(name, from);
        while (at < to && text.charAt(at) == ':') {
            at = parseConstraint(at + 1, to);
        }
        String value = at < to ? unescape(text.substring(at + 1, to)) : null;
        if (optional && catchAll) {
            throw error(close - 1, "A catch-all parameter may be empty anyway; remove the '?'.");
        }
        if (optional && value != null) {
            throw error(
                    close - 1,
                    "A parameter with a default always has a value, so it cannot be optional; remove the '?' or the"
                            + " default.");
        }
        return new RouteTemplate.Parameter(name, optional, catchAll, value, constraints);
    }

    private int endOfName(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != ':' && text.charAt(at) != '=') {
            at++;
        }
        return at;
    }

    private void checkName(String name, int from) {
        if (name.isEmpty()) {
            throw error(from, "A parameter needs a name, as in {id}.");
        }
        for (int i = 0; i < name.length(); i++) {
            if ("/{}?*".indexOf(name.charAt(i)) >= 0) {
                throw error(
                        from + i,
                        "The name of a parameter cannot have '" + name.charAt(i) + "'; write letters and digits.");
            }
        }
    }

    /** Reads one constraint and returns where it ends: at a colon, at an equals sign or at the end. */
    private int parseConstraint(int from, int to) {
        int at = from;
        while (at < to && ":=(".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String name = text.substring(from, at);
        String arguments = null;
        if (at < to && text.charAt(at) == '(') {
            int end = closingParenthesis(at, to);
            arguments = unescape(text.substring(at + 1, end));
            at = end + 1;
        }
        RouteTemplate.Constraint constraint = new RouteTemplate.Constraint(name, splitArguments(name, arguments));
        try {
            checks.add(ConstraintCheck.of(constraint));
        } catch (ConstraintCheck.Refusal e) {
            throw error(from, e.problem());
        }
        constraints.add(constraint);
        return at;
    }

    /**
     * As in ASP.NET Core, a parenthesis closes a constraint where the constraint can end, and a colon or an equals sign
     * inside of it hides the next closing parenthesis if there is one.
     */
    private int closingParenthesis(int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == ')' && (at + 1 == to || isDelimiter(at + 1))) {
                return at;
            }
            if (isDelimiter(at)) {
                int hidden = text.indexOf(')', at);
                if (hidden < 0 || hidden >= to) {
                    break;
                }
                at = hidden;
            }
            at++;
        }
        if (text.charAt(at - 1) == ')') {
            return at - 1;
        }
        throw error(from, "This parenthesis is not closed in front of ':', '=' or '}'.");
    }

    private boolean isDelimiter(int at) {
        return text.charAt(at) == ':' || text.charAt(at) == '=';
    }

    private static List<String> splitArguments(String name, @Nullable String arguments) {
        List<String> split = new ArrayList<>();
        if (arguments != null && name.equalsIgnoreCase("regex")) {
            split.add(arguments);
        } else if (arguments != null) {
            for (String argument : arguments.split(",", -1)) {
                split.add(argument.strip());
            }
        }
        return split;
    }

    private static String unescape(String doubled) {
        return doubled.replace("{{", "{").replace("}}", "}");
    }

    private SyntaxException error(int index, String problem) {
        return new SyntaxException(text, index, problem);
    }
}
