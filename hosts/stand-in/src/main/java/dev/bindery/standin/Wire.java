package dev.bindery.standin;

import java.util.concurrent.CompletableFuture;

/** The way of calls to the process that runs the functions, and back. */
public interface Wire extends AutoCloseable {
    /**
     * Sends a call.
     *
     * @return the reply; fails with a {@link CallFailure} where the host would see a failure, or would see nothing
     */
    CompletableFuture<Reply> call(Call call);

    /** Ends the process, and waits for its end. */
    @Override
    void close();
}
