package dev.bindery.handler;

import dev.bindery.syntax.RouteTemplate;
import dev.bindery.syntax.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The routes of the functions whose requests the host forwards, tried in the order of the functions' names. */
final class Routes {
    /** The function that a request is for, and its route parameters. */
    record Match(AppFunction function, Map<String, String> parameters) {}

    private record Route(AppFunction function, RouteTemplate template) {
        boolean takes(String method) {
            List<String> methods = function.trigger().texts("methods");
            return methods == null || methods.stream().anyMatch(method::equalsIgnoreCase);
        }
    }

    private final List<Route> routes = new ArrayList<>();

    /** No routes: nothing is forwarded. */
    Routes() {}

    /**
     * The routes of an app.
     *
     * @throws StartException if one of them is also the path by which the host calls another function
     */
    Routes(AppFunctions functions, String prefix, Environment environment) {
        for (AppFunction function : functions.all()) {
            if (function.isHttpOnly()) {
                routes.add(new Route(function, template(function, prefix, environment)));
            }
        }
        for (AppFunction function : functions.all()) {
            Match match = function.isHttpOnly() ? null : match("POST", function.name());
            if (match != null) {
                throw new StartException(
                        "The route of function '" + match.function().name() + "' also covers /"
                                + function.name() + ", where the Functions host calls function '" + function.name()
                                + "'; a client could call that one itself. With enableForwardingHttpRequest, give host.json an"
                                + " extensions.http.routePrefix that is not empty, or the function another route.");
            }
        }
    }

    private static RouteTemplate template(AppFunction function, String prefix, Environment environment) {
        String own = Setting.resolved(function.trigger().text("route", ""), environment);
        String route = own.isBlank() ? function.name() : own;
        try {
            return RouteTemplate.parse(prefix.isEmpty() ? route : prefix + "/" + route);
        } catch (SyntaxException e) {
            throw new StartException(
                    "Function '" + function.name() + "': the route \"" + route + "\" cannot be used. " + e.problem(),
                    e);
        }
    }

    /**
     * Finds the function for a request.
     *
     * @param method its method
     * @param path its path as it came, without leading slash
     */
    @Nullable
    Match match(String method, String path) {
        for (Route route : routes) {
            Optional<Map<String, String>> parameters =
                    route.takes(method) ? route.template.match(path) : Optional.empty();
            if (parameters.isPresent()) {
                return new Match(route.function, parameters.get());
            }
        }
        return null;
    }

    /** Whether the host forwards the requests of a function, so that it never calls it in another way. */
    boolean cover(AppFunction function) {
        return routes.stream().anyMatch(route -> route.function == function);
    }
}
