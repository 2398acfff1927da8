package dev.bindery.local.http;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** How large a request may be apart from its body: as large as the Functions host's server takes it. */
final class RequestLimits {
    private static final int LINE = 8 * 1024;
    private static final int HEADERS = 32 * 1024;
    private static final int HEADER_COUNT = 100;
    /**
     * What is around the method and the url in the first line of a request: two spaces, the version, the line's end.
     */
    private static final int AROUND = "  HTTP/1.1\r\n".length();

    private RequestLimits() {}

    /** The status to answer with where a request is too large. */
    static OptionalInt refusal(HttpExchange exchange) {
        int line = exchange.getRequestMethod().length()
                + exchange.getRequestURI().toString().length()
                + AROUND;
        if (line > LINE) {
            return OptionalInt.of(414);
        }
        int count = 0;
        int size = 0;
        for (Map.Entry<String, List<String>> header :
                exchange.getRequestHeaders().entrySet()) {
            for (String value : header.getValue()) {
                count++;
                size += header.getKey().length() + ": \r\n".length() + value.length();
            }
        }
        return count > HEADER_COUNT || size > HEADERS ? OptionalInt.of(431) : OptionalInt.empty();
    }
}
