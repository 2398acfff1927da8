package dev.bindery.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The route of an HTTP trigger: an ASP.NET Core route template such as {@code items/{id:int}/{part?}}.
 *
 * <p>The rules are those of ASP.NET Core's route collection, which the host uses: literals match in any case, a
 * parameter takes one segment of the path, {@code {*rest}} takes all that is left, and a constraint only decides
 * whether the route matches. Values stay text.
 */
public final class RouteTemplate {
    /**
     * A rule that the value of a parameter has to meet.
     *
     * @param name the name as the template spells it, for example {@code range}; matched in any case
     * @param arguments what stands in the parentheses, split at commas (the pattern of {@code regex} is one argument);
     *     empty if there are none
     */
    public record Constraint(String name, List<String> arguments) {
        /**
         * Copies the list.
         *
         * @param name the name as the template spells it
         * @param arguments the arguments
         */
        public Constraint {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A parameter of the template.
     *
     * @param name the name as the template spells it; names differ by more than case
     * @param optional whether it is written with a question mark, so that the path may end before it
     * @param catchAll whether it takes the rest of the path, slashes included; the rest may be empty
     * @param defaultValue the value when the path gives none; null if the template names none
     * @param constraints the rules for its value, in the template's order
     */
    public record Parameter(
            String name,
            boolean optional,
            boolean catchAll,
            @Nullable String defaultValue,
            List<Constraint> constraints) {
        /**
         * Copies the list.
         *
         * @param name the name as the template spells it
         * @param optional whether the path may end before it
         * @param catchAll whether it takes the rest of the path
         * @param defaultValue the value when the path gives none, or null
         * @param constraints the rules for its value
         */
        public Parameter {
            constraints = List.copyOf(constraints);
        }

        boolean mayBeAbsent() {
            return optional || catchAll || defaultValue != null;
        }
    }

    private final String text;
    private final List<RouteSegment> segments;
    private final List<Parameter> parameters;
    private final Map<String, List<ConstraintCheck>> checks;

    /** How many segments every path of this route has at least. */
    private final int required;

    private RouteTemplate(String text, RouteParser parsed) {
        this.text = text;
        this.segments = List.copyOf(parsed.segments());
        List<Parameter> found = new ArrayList<>();
        for (RouteSegment segment : segments) {
            segment.addParametersTo(found);
        }
        this.parameters = List.copyOf(found);
        this.checks = parsed.checks();
        int count = segments.size();
        while (count > 0 && mayBeAbsent(segments.get(count - 1))) {
            count--;
        }
        this.required = count;
    }

    /**
     * Reads a template.
     *
     * @param template the route, without the host's route prefix; empty for the root
     * @return the template
     * @throws SyntaxException if braces are unbalanced, a parameter's name is empty, repeated or has a forbidden
     *     character, a constraint is unknown or has the wrong arguments, a catch-all parameter is not last, an optional
     *     one is followed by something that the path must have, two parameters have no literal between them, a slash is
     *     leading or doubled, or a literal has a question mark
     */
    public static RouteTemplate parse(String template) {
        RouteParser parser = new RouteParser(template);
        parser.parse();
        return new RouteTemplate(template, parser);
    }

    /**
     * The parameters of the template.
     *
     * @return the parameters from left to right, unmodifiable
     */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * Tells whether a path is this route, and what its parameters are.
     *
     * <p>The path is split at its slashes before it is percent-decoded, so {@code %2F} is part of a value. One trailing
     * slash is allowed, an empty segment is not; both are the host's rules. A percent sign that begins no valid UTF-8
     * escape stays as it is.
     *
     * @param path the path of a request as it came, percent-encoded, without leading slash and without query
     * @return the decoded values by parameter name in the template's spelling and order, unmodifiable; an optional or
     *     catch-all parameter that the path does not give is absent unless it has a default; empty if the path is not
     *     this route
     */
    public Optional<Map<String, String>> match(String path) {
        Map<String, String> values = new HashMap<>();
        if (!matchSegments(path, values)) {
            return Optional.empty();
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            String value = values.getOrDefault(parameter.name(), parameter.defaultValue());
            if (!meetsConstraints(parameter, value)) {
                return Optional.empty();
            }
            if (value != null) {
                ordered.put(parameter.name(), value);
            }
        }
        return Optional.of(Collections.unmodifiableMap(ordered));
    }

    /**
     * Tells whether every path of another route is one of this route too, so that nothing is left for the other one
     * where the host tries this one first.
     *
     * <p>It is true only where the templates show it: of constraints, an equal one counts, one that a literal meets,
     * and a wider span of whole numbers or of lengths. A route may thus cover another without this being known, but
     * never the other way round.
     *
     * @param other another route
     * @return whether this route is known to take every path of the other one
     */
    public boolean covers(RouteTemplate other) {
        if (required > other.required) {
            return false;
        }
        for (int i = 0; i < other.segments.size(); i++) {
            if (i == segments.size()) {
                return false;
            }
            RouteSegment segment = segments.get(i);
            Parameter rest = other.segments.get(i).catchAll();
            if (segment.catchAll() != null) {
                List<ConstraintCheck> known = rest == null ? List.of() : other.constraints(rest);
                return ConstraintCheck.follow(constraints(segment.catchAll()), known);
            }
            if (rest != null || !segment.covers(other.segments.get(i), this::constraints, other::constraints)) {
                return false;
            }
        }
        return true;
    }

    /** The segments that every path of this route has. */
    List<RouteSegment> required() {
        return segments.subList(0, required);
    }

    private boolean mayBeAbsent(RouteSegment segment) {
        Parameter parameter = segment.parts().get(0).parameter();
        return parameter != null && segment.mayBeAbsent() && meetsConstraints(parameter, parameter.defaultValue());
    }

    private List<ConstraintCheck> constraints(Parameter parameter) {
        return checks.getOrDefault(parameter.name(), List.of());
    }

    private boolean matchSegments(String path, Map<String, String> values) {
        int index = 0;
        int at = 0;
        while (at < path.length()) {
            int slash = path.indexOf('/', at);
            int end = slash < 0 ? path.length() : slash;
            if (end == at || index == segments.size()) {
                return false;
            }
            RouteSegment segment = segments.get(index++);
            Parameter catchAll = segment.catchAll();
            if (catchAll != null) {
                values.put(catchAll.name(), PercentEncoding.decode(path.substring(at)));
                return true;
            }
            if (!segment.match(PercentEncoding.decode(path.substring(at, end)), values)) {
                return false;
            }
            at = end + 1;
        }
        while (index < segments.size() && segments.get(index).mayBeAbsent()) {
            index++;
        }
        return index == segments.size();
    }

    private boolean meetsConstraints(Parameter parameter, @Nullable String value) {
        List<ConstraintCheck> rules = constraints(parameter);
        if (value == null) {
            return parameter.optional() || rules.isEmpty();
        }
        for (ConstraintCheck rule : rules) {
            if (!rule.accepts(value)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text that was parsed.
     *
     * @return the template, unchanged
     */
    @Override
    public String toString() {
        return text;
    }
}
