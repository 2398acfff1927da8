package dev.bindery.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A valid route whose segments are a literal or a parameter each, without constraints, matched once more in the
 * plainest way.
 */
final class RouteOracle {
    private static final Pattern SEGMENT = Pattern.compile("[^{}?/]+|\\{\\*{0,2}[a-zA-Z]+\\??}");

    private final String[] segments;

    private RouteOracle(String[] segments) {
        this.segments = segments;
    }

    /** Empty for a template that is not of this simple kind. */
    static Optional<RouteOracle> of(String template) {
        String[] segments = template.isEmpty() ? new String[0] : template.split("/");
        for (String segment : segments) {
            if (!SEGMENT.matcher(segment).matches()) {
                return Optional.empty();
            }
        }
        return Optional.of(new RouteOracle(segments));
    }

    Optional<Map<String, String>> match(String path) {
        List<String> given = new ArrayList<>();
        if (!path.isEmpty()) {
            given.addAll(List.of(path.split("/", -1)));
            if (given.get(given.size() - 1).isEmpty()) {
                given.remove(given.size() - 1);
            }
        }
        Map<String, String> values = new LinkedHashMap<>();
        int at = 0;
        for (String segment : segments) {
            String name = segment.replaceAll("[{*?}]", "");
            boolean more = at < given.size();
            if (more && given.get(at).isEmpty()) {
                return Optional.empty();
            }
            if (segment.startsWith("{*")) {
                if (more) {
                    values.put(
                            name,
                            path.substring(
                                    String.join("/", given.subList(0, at)).length() + (at > 0 ? 1 : 0)));
                }
                return Optional.of(values);
            }
            if (more && segment.startsWith("{")) {
                values.put(name, given.get(at));
            } else if (more ? !segment.equalsIgnoreCase(given.get(at)) : !segment.endsWith("?}")) {
                return Optional.empty();
            }
            at++;
        }
        return at < given.size() ? Optional.empty() : Optional.of(values);
    }
}
