package dev.bindery.tests;

import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A staged folder that something runs, as clients and the services around it see it. {@link #close} ends it. */
interface StagedRun extends AutoCloseable {
    /** Has a client send a request, and does not wait. */
    CompletableFuture<HttpResult> send(HttpCall request);

    /** A blob, or null; what lies on queues may still be on its way to one. */
    byte[] blob(String path) throws Exception;

    /** Has the timer of a function be due. */
    void timer(String function) throws Exception;

    /** The lines so far that functions have logged, and why calls failed, in whatever form the host gets them. */
    List<String> logged();

    /** What one way to run or another cannot do by its nature. */
    enum Feature {
        /** A request's body that is no text. */
        BYTES_OF_A_REQUEST
    }

    /** What this way to run cannot do; to each, with which words it refuses a call that asks for it. */
    default Map<Feature, String> refused() {
        return Map.of();
    }

    @Override
    void close();
}
