package dev.bindery.local.http;

import dev.bindery.local.config.ConfigurationException;
import dev.bindery.local.triggers.HttpTrigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the function for a request: the first, in the order of the functions' names, whose route and methods fit. */
public final class Router {
    private final List<HttpTrigger> routes = new ArrayList<>();

    /** @param routes the routes in the order of their functions' names */
    public Router(List<HttpTrigger> routes) {
        for (HttpTrigger route : routes) {
            this.routes.stream()
                    .filter(other -> conflict(route, other))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new ConfigurationException(
                                "The functions '" + other.function().name() + "' and '"
                                        + route.function().name() + "' have the same route, '" + route.route()
                                        + "', and a method in common. Give one of them another route or other methods.");
                    });
            this.routes.add(route);
        }
    }

    private static boolean conflict(HttpTrigger one, HttpTrigger other) {
        return one.route().equalsIgnoreCase(other.route())
                && (one.methods().isEmpty()
                        || other.methods().isEmpty()
                        || one.methods().get().stream().anyMatch(other.methods().get()::contains));
    }

    /**
     * The function for a request.
     *
     * @param method its method, upper case
     * @param path its path as it came, without leading slash
     */
    public Optional<Match> match(String method, String path) {
        for (HttpTrigger route : routes) {
            Optional<Map<String, String>> parameters = route.match(method, path);
            if (parameters.isPresent()) {
                return Optional.of(new Match(route, parameters.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * A function, and what the {@code {name}}s of its route are.
     *
     * @param trigger the function's
     * @param parameters the values of the names
     */
    public record Match(HttpTrigger trigger, Map<String, String> parameters) {}
}
