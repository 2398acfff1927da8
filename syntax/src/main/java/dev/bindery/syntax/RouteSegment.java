package dev.bindery.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands between two slashes of a route: a literal, a parameter, or several of them in turn. */
record RouteSegment(List<Part> parts) {
    /** Either a literal or a parameter; the other one is null. */
    record Part(@Nullable String literal, RouteTemplate.@Nullable Parameter parameter) {}

    RouteSegment {
        parts = List.copyOf(parts);
    }

    void addParametersTo(List<RouteTemplate.Parameter> found) {
        for (Part part : parts) {
            if (part.parameter() != null) {
                found.add(part.parameter());
            }
        }
    }

    RouteTemplate.@Nullable Parameter catchAll() {
        RouteTemplate.Parameter parameter = parts.get(0).parameter();
        return parameter != null && parameter.catchAll() ? parameter : null;
    }

    boolean mayBeAbsent() {
        RouteTemplate.Parameter parameter = parts.get(0).parameter();
        return parts.size() == 1 && parameter != null && parameter.mayBeAbsent();
    }

    /** The text, if there is no parameter in it. */
    @Nullable
    String literal() {
        return parts.size() == 1 ? parts.get(0).literal() : null;
    }

    /**
     * Whether all that another segment matches, which is no catch-all, is matched by this one, which is none either.
     */
    boolean covers(
            RouteSegment other,
            Function<RouteTemplate.Parameter, List<ConstraintCheck>> mine,
            Function<RouteTemplate.Parameter, List<ConstraintCheck>> its) {
        if (other.literal() != null) {
            return matchesInAnyCase(other.literal(), mine);
        }
        if (parts.size() > 1) {
            return coversParts(other, mine, its);
        }
        RouteTemplate.Parameter parameter = parts.get(0).parameter();
        RouteTemplate.Parameter only = other.parts.get(0).parameter();
        return parameter != null
                && ConstraintCheck.follow(
                        mine.apply(parameter), other.parts.size() == 1 && only != null ? its.apply(only) : List.of());
    }

    private boolean matchesInAnyCase(
            String text, Function<RouteTemplate.Parameter, List<ConstraintCheck>> constraints) {
        if (literal() != null) {
            return text.equalsIgnoreCase(literal());
        }
        for (String spelling : List.of(text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT))) {
            Map<String, String> values = new HashMap<>();
            if (!match(spelling, values)) {
                return false;
            }
            for (Part part : parts) {
                String value = part.parameter() == null
                        ? null
                        : values.get(part.parameter().name());
                if (value != null
                        && !constraints.apply(part.parameter()).stream().allMatch(rule -> rule.accepts(value))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The same literals with parameters between them cut a text into the same values. */
    private boolean coversParts(
            RouteSegment other,
            Function<RouteTemplate.Parameter, List<ConstraintCheck>> mine,
            Function<RouteTemplate.Parameter, List<ConstraintCheck>> its) {
        if (parts.size() != other.parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Part another = other.parts.get(i);
            boolean covered = part.parameter() == null || another.parameter() == null
                    ? part.literal() != null && part.literal().equalsIgnoreCase(another.literal())
                    : (part.parameter().optional() || !another.parameter().optional())
                            && ConstraintCheck.follow(mine.apply(part.parameter()), its.apply(another.parameter()));
            if (!covered) {
                return false;
            }
        }
        return true;
    }

    /** Matches a decoded, non-empty segment of a path and adds the values of the parameters. */
    boolean match(String segment, Map<String, String> values) {
        if (parts.size() > 1) {
            return matchParts(segment, values);
        }
        Part only = parts.get(0);
        if (only.parameter() == null) {
            return segment.equalsIgnoreCase(only.literal());
        }
        values.put(only.parameter().name(), segment);
        return true;
    }

    private boolean matchParts(String segment, Map<String, String> values) {
        int last = parts.size() - 1;
        if (matchFromRight(segment, last, values)) {
            return true;
        }
        RouteTemplate.Parameter ending = parts.get(last).parameter();
        // {name}.{ext?} without its end: the point goes as well, and a value must not end in one.
        return ending != null
                && ending.optional()
                && !segment.endsWith(".")
                && last >= 2
                && matchFromRight(segment, last - 2, values);
    }

    /**
     * Walks from the right and gives each literal its last place that leaves a character for the parameter behind it.
     * As in ASP.NET Core, a literal once placed is never moved, so the work is linear and {@code x{a}} does not match
     * {@code xaxb}.
     */
    private boolean matchFromRight(String segment, int last, Map<String, String> values) {
        Map<String, String> found = new HashMap<>();
        RouteTemplate.Parameter pending = null;
        int end = segment.length();
        for (int i = last; i >= 0; i--) {
            Part part = parts.get(i);
            String literal = part.literal();
            if (literal == null) {
                pending = part.parameter();
                continue;
            }
            int at = lastIndexOf(segment, literal, pending == null ? end : end - 1);
            if (at < 0 || pending == null && at + literal.length() != end) {
                return false;
            }
            if (pending != null) {
                found.put(pending.name(), segment.substring(at + literal.length(), end));
                pending = null;
            }
            end = at;
        }
        if (pending != null) {
            if (end == 0) {
                return false;
            }
            found.put(pending.name(), segment.substring(0, end));
            end = 0;
        }
        values.putAll(found);
        return end == 0;
    }

    private static int lastIndexOf(String segment, String literal, int end) {
        for (int at = end - literal.length(); at >= 0; at--) {
            if (segment.regionMatches(true, at, literal, 0, literal.length())) {
                return at;
            }
        }
        return -1;
    }
}
