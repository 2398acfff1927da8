package dev.bindery.local.http;

import com.sun.net.httpserver.Headers;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps web pages away from {@code /admin}. A page that the user's browser shows can send requests to this machine: its
 * origin gives it away, or, where its own name was made to point here, the host that it asks for.
 */
final class AdminGuard {
    private final Set<String> hosts;

    AdminGuard(String boundAddress) {
        String bound = boundAddress.contains(":") ? "[" + boundAddress + "]" : boundAddress;
        hosts = new HashSet<>(List.of("localhost", "127.0.0.1", "[::1]", bound.toLowerCase(Locale.ROOT)));
    }

    /** Why a request is refused, or nothing if it is not. */
    Optional<String> refusal(Headers headers) {
        String host = headers.getFirst("Host");
        if (host == null || !hosts.contains(withoutPort(host))) {
            return Optional.of("The admin pages answer to localhost, 127.0.0.1 and [::1] only, and the Host header"
                    + " names another host.");
        }
        String origin = headers.getFirst("Origin");
        if (origin != null && !origin.equalsIgnoreCase("http://" + host)) {
            return Optional.of("The admin pages do not answer to pages of other origins.");
        }
        String site = headers.getFirst("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return Optional.of("The admin pages do not answer to pages of other sites.");
        }
        return Optional.empty();
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
        return name.toLowerCase(Locale.ROOT);
    }
}
