package dev.bindery.handler;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Finds out what a request of the host is: a call, a client's request that it forwards, or a look at our health. */
final class Doors {
    private final AppFunctions functions;
    private final Routes routes;
    private final InvocationDoor invocations;
    private final ForwardingDoor forwarding;

    Doors(AppFunctions functions, Routes routes, InvocationDoor invocations, ForwardingDoor forwarding) {
        this.functions = functions;
        this.routes = routes;
        this.invocations = invocations;
        this.forwarding = forwarding;
    }

    /**
     * Deals with a request.
     *
     * @throws RefusedException if it is for no function; the answer is not given then
     */
    void open(HttpExchange exchange, Answer answer) throws IOException {
        String raw = exchange.getRequestURI().getRawPath();
        String path = raw == null || raw.isEmpty() ? "" : raw.substring(1);
        // The host asks whether we are there without calling anything.
        if (path.isEmpty() && !exchange.getRequestHeaders().containsKey(InvocationDoor.INVOCATION_ID)) {
            answer.text(200, "This is the custom handler of a function app.");
            return;
        }
        Routes.Match match = routes.match(exchange.getRequestMethod(), path);
        if (match != null) {
            forwarding.serve(exchange, match, answer);
            return;
        }
        AppFunction function = functions.get(path);
        if (function == null || routes.cover(function)) {
            String problem = functions.problem(path);
            throw problem != null
                    ? new RefusedException(500, problem)
                    : new RefusedException(404, "There is no function for this request.");
        } else if (!exchange.getRequestMethod().equals("POST")) {
            throw new RefusedException(405, "The Functions host calls a function with POST.");
        }
        invocations.serve(exchange, function, answer);
    }
}
