package dev.bindery.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
