package dev.bindery.worker;

import org.jspecify.annotations.Nullable;

/**
 * What the host says when it starts the worker. It says everything twice; the newer form counts.
 *
 * @param host the host's address
 * @param port its port
 * @param workerId the worker's id
 * @param requestId what the first message repeats
 */
record Arguments(String host, int port, String workerId, String requestId) {
    /**
     * Reads arguments; unknown ones are passed over.
     *
     * @throws IllegalArgumentException if one is missing or wrong
     */
    static Arguments read(String[] arguments) {
        String uri = value(arguments, "--functions-uri");
        String host = value(arguments, "--host");
        String port = value(arguments, "--port");
        if (uri != null) {
            int scheme = uri.indexOf("://");
            int from = scheme < 0 ? 0 : scheme + 3;
            int slash = uri.indexOf('/', from);
            String authority = slash < 0 ? uri.substring(from) : uri.substring(from, slash);
            int colon = authority.lastIndexOf(':');
            if (colon < 0 || !uri.startsWith("http://")) {
                throw new IllegalArgumentException("--functions-uri is " + uri + "; it is http://<host>:<port>/.");
            }
            host = authority.substring(0, colon);
            port = authority.substring(colon + 1);
        }
        return new Arguments(
                required(host, "--functions-uri"),
                number(required(port, "--functions-uri")),
                required(first(arguments, "--functions-worker-id", "--workerId"), "--functions-worker-id"),
                required(first(arguments, "--functions-request-id", "--requestId"), "--functions-request-id"));
    }

    private static @Nullable String first(String[] arguments, String name, String oldName) {
        String value = value(arguments, name);
        return value == null ? value(arguments, oldName) : value;
    }

    private static @Nullable String value(String[] arguments, String name) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals(name)) {
                return i + 1 < arguments.length ? arguments[i + 1] : null;
            } else if (argument.startsWith(name) && argument.charAt(name.length()) == '=') {
                return argument.substring(name.length() + 1);
            }
        }
        return null;
    }

    private static String required(@Nullable String value, String name) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException(
                    name + " is missing. The Functions host starts the worker; nobody else" + " has what it needs.");
        }
        return value;
    }

    private static int number(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= 0xffff) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new IllegalArgumentException("The host's port is " + text + ", which is no port.");
    }
}
