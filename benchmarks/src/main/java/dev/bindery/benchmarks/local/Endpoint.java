package dev.bindery.benchmarks.local;

import org.jspecify.annotations.Nullable;

/** What is asked for over HTTP; the app has a function for each, and {@link BareServer} the answer alone. */
enum Endpoint {
    TEXT("/api/text", null, "text/plain; charset=utf-8", "Well, and you?"),
    JSON(
            "/api/json",
            "{\"id\":\"4711\",\"customer\":\"Ann\",\"pieces\":3,\"price\":12.5}",
            "application/json; charset=utf-8",
            "{\"order\":\"4711\",\"total\":37.5,\"status\":\"placed\"}");

    private final String path;
    private final @Nullable String body;
    private final String type;
    private final String answer;

    Endpoint(String path, @Nullable String body, String type, String answer) {
        this.path = path;
        this.body = body;
        this.type = type;
        this.answer = answer;
    }

    String path() {
        return path;
    }

    /** What is posted as JSON, or null to get. */
    @Nullable
    String body() {
        return body;
    }

    /** The content type of the answer. */
    String type() {
        return type;
    }

    String answer() {
        return answer;
    }
}
