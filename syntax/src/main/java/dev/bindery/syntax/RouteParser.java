package dev.bindery.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a route template from left to right; what stands inside braces is the business of {@link RouteParameter}. */
final class RouteParser {
    private final String text;
    private final List<RouteSegment> segments = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, List<ConstraintCheck>> checks = new HashMap<>();
    private int at;
    /** Where the first optional parameter stands that fills a segment; -1 before there is one. */
    private int optionalAt = -1;

    RouteParser(String text) {
        this.text = text;
    }

    List<RouteSegment> segments() {
        return segments;
    }

    Map<String, List<ConstraintCheck>> checks() {
        return checks;
    }

    void parse() {
        while (at < text.length()) {
            if (text.charAt(at) == '/') {
                throw error(
                        at,
                        at == 0
                                ? "A route does not start with '/'; the host puts its prefix and a slash in front."
                                : "Two slashes have nothing between them; remove one.");
            }
            int start = at;
            RouteSegment segment = parseSegment();
            checkOrder(segment, start);
            segments.add(segment);
            at++;
        }
    }

    private RouteSegment parseSegment() {
        List<RouteSegment.Part> parts = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != '/') {
            boolean opens = text.charAt(at) == '{' && !isDoubled(at);
            if (!opens) {
                parts.add(new RouteSegment.Part(parseLiteral(), null));
                continue;
            }
            int start = at;
            RouteTemplate.Parameter parameter = parseParameter();
            checkPlace(parameter, parts, start);
            parts.add(new RouteSegment.Part(null, parameter));
        }
        return new RouteSegment(parts);
    }

    /** What may follow an optional parameter is only what a path may leave out as well. */
    private void checkOrder(RouteSegment segment, int start) {
        if (optionalAt >= 0 && !segment.mayBeAbsent()) {
            throw error(
                    optionalAt,
                    "An optional parameter must be last, because the path cannot leave it out in front of \""
                            + text.substring(start, at) + "\". Remove the '?' or move it to the end.");
        }
        RouteTemplate.Parameter first = segment.parts().get(0).parameter();
        if (optionalAt < 0 && segment.parts().size() == 1 && first != null && first.optional()) {
            optionalAt = start;
        }
    }

    private void checkPlace(RouteTemplate.Parameter parameter, List<RouteSegment.Part> before, int start) {
        boolean segmentEnds = at == text.length() || text.charAt(at) == '/';
        boolean routeEnds = at == text.length() || text.indexOf('/', at) == text.length() - 1 && segmentEnds;
        if (parameter.catchAll() && (!routeEnds || !before.isEmpty())) {
            throw error(
                    start,
                    "The catch-all parameter " + parameter.name()
                            + " takes the rest of the path, so it must be last and fill its segment: files/{*"
                            + parameter.name() + "}.");
        }
        if (before.isEmpty()) {
            if (parameter.optional() && !segmentEnds) {
                throw error(start, "An optional parameter must end its segment; remove the '?' or what follows.");
            }
            return;
        }
        RouteSegment.Part previous = before.get(before.size() - 1);
        if (previous.literal() == null) {
            throw error(
                    start,
                    "Two parameters need a literal between them, or nobody knows where the first ends: {a}-{b}.");
        }
        if (parameter.optional() && (!segmentEnds || !previous.literal().equals("."))) {
            throw error(
                    start,
                    "Inside a segment only the end after a point can be optional, as in {name}.{ext?}; remove the"
                            + " '?'.");
        }
    }

    private String parseLiteral() {
        StringBuilder literal = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '/') {
            char c = text.charAt(at);
            if (c == '{' || c == '}') {
                if (!isDoubled(at)) {
                    if (c == '{') {
                        break;
                    }
                    throw error(at, "This } closes nothing; write }} for a literal brace.");
                }
                at++;
            } else if (c == '?') {
                throw error(
                        at,
                        "A route cannot have '?' outside of braces; an optional parameter is {id?}, and query"
                                + " parameters are not part of a route.");
            }
            literal.append(c);
            at++;
        }
        return literal.toString();
    }

    private RouteTemplate.Parameter parseParameter() {
        int open = at++;
        while (true) {
            int c = at < text.length() ? text.charAt(at) : -1;
            if (c < 0) {
                throw error(open, "This { is not closed; add a }, or write {{ for a literal brace.");
            }
            if (c == '{' || c == '}') {
                if (!isDoubled(at)) {
                    if (c == '}') {
                        break;
                    }
                    throw error(at, "A brace inside of a parameter has to be doubled, as in {id:regex(^a{{3}}$)}.");
                }
                at++;
            }
            at++;
        }
        RouteParameter inside = new RouteParameter(text, open + 1, at++);
        RouteTemplate.Parameter parameter = inside.parse();
        if (!names.add(parameter.name().toLowerCase(Locale.ROOT))) {
            throw error(
                    open, "The parameter " + parameter.name() + " appears twice; names must differ by more than case.");
        }
        checks.put(parameter.name(), inside.checks());
        return parameter;
    }

    private boolean isDoubled(int index) {
        return index + 1 < text.length() && text.charAt(index + 1) == text.charAt(index);
    }

    private SyntaxException error(int index, String problem) {
        return new SyntaxException(text, index, problem);
    }
}
