package dev.bindery.staging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where an HTTP function is, as the host compares it with others when it loads them.
 *
 * @param function the name of the function
 * @param text the route, which is the function's name where there is none, in lower case and without slashes around it
 * @param methods the methods as they are spelled; none for all
 */
record Route(String function, String text, Set<String> methods) {
    static Route of(String function, JsonNode trigger) {
        JsonNode route = Fields.anyCase(trigger, "route");
        Set<String> methods = new TreeSet<>();
        Fields.anyCase(trigger, "methods").forEach(method -> methods.add(method.asText()));
        String written = Fields.isText(route) ? trimmed(route.textValue()) : "";
        return new Route(function, (written.isEmpty() ? function : written).toLowerCase(Locale.ROOT), methods);
    }

    /** A route without the slashes around it. */
    static String trimmed(String route) {
        return route.strip().replaceAll("^/+|/+$", "");
    }

    boolean meets(Route other) {
        return text.equals(other.text)
                && (methods.isEmpty() || other.methods.isEmpty() || !Collections.disjoint(methods, other.methods));
    }
}
