package dev.bindery.local.storage.azure;

import com.azure.core.exception.HttpResponseException;
import com.azure.core.http.HttpHeaderName;
import dev.bindery.local.storage.StoreException;
import dev.bindery.local.storage.StoreUnavailableException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the services of one connection. When they cannot be reached, and when they can again, it says so, once. What it
 * throws never holds an address or a key: an address may have a signature in it.
 */
final class AzureCalls {
    private static final Logger LOG = LoggerFactory.getLogger("Host.Storage");

    private static final HttpHeaderName ERROR_CODE = HttpHeaderName.fromString("x-ms-error-code");

    private boolean away;
    private long reached = System.nanoTime();
    private final String setting;

    /** @param setting the app setting that has the connection */
    AzureCalls(String setting) {
        this.setting = setting;
    }

    /** What a call gives. */
    <T> T call(Supplier<T> work) {
        // The clients fail if the thread is interrupted, and whoever interrupts a function does not mean them.
        boolean interrupted = Thread.interrupted();
        long started = System.nanoTime();
        try {
            T result = work.get();
            reached();
            return result;
        } catch (RuntimeException e) {
            throw failure(e, started);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** What a call gives, or nothing where the service answers with a status that means that there is nothing. */
    <T> Optional<T> find(Predicate<HttpResponseException> nothing, Supplier<@Nullable T> work) {
        return call(() -> {
            try {
                return Optional.ofNullable(work.get());
            } catch (HttpResponseException e) {
                if (nothing.test(e)) {
                    return Optional.<T>empty();
                }
                throw e;
            }
        });
    }

    static Predicate<HttpResponseException> status(int... statuses) {
        return e -> {
            int status = statusOf(e);
            for (int expected : statuses) {
                if (status == expected) {
                    return true;
                }
            }
            return false;
        };
    }

    private static int statusOf(HttpResponseException e) {
        return e.getResponse() == null ? 0 : e.getResponse().getStatusCode();
    }

    /**
     * The exception to throw in place of one of the clients'.
     *
     * @param started when the call began that failed
     */
    StoreException failure(RuntimeException e, long started) {
        if (e instanceof StoreException known) {
            return known;
        } else if (e instanceof HttpResponseException answer && e.getCause() == null && statusOf(answer) > 0) {
            int status = statusOf(answer);
            String code = code(answer);
            if (status == 429 || status >= 500) {
                return unavailable("it answers " + status + " " + code, started);
            } else if (status == 401 || status == 403) {
                return new StoreException(
                        "The storage of '" + setting + "' refuses this app (" + status + " " + code
                                + "). Is the key or the credential of that setting right, and this machine's clock?",
                        null);
            }
            return new StoreException("The storage of '" + setting + "' answers " + status + " " + code, null);
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof TimeoutException) {
                return unavailable(cause.getClass().getSimpleName(), started);
            }
        }
        return new StoreException(
                "The storage of '" + setting + "' failed: " + e.getClass().getName(), e);
    }

    private static String code(HttpResponseException e) {
        String code = e.getResponse().getHeaders().getValue(ERROR_CODE);
        return code == null ? "" : code;
    }

    private synchronized void reached() {
        reached = System.nanoTime();
        if (away) {
            away = false;
            LOG.info("The storage of '{}' can be reached again", setting);
        }
    }

    private synchronized StoreUnavailableException unavailable(String reason, long started) {
        // A call that tried for a while may fail after another one went well; that says nothing of now.
        if (!away && started - reached >= 0) {
            away = true;
            LOG.warn(
                    "The storage of '{}' cannot be reached ({}). HTTP goes on; queues, blobs and timers wait until it"
                            + " can.",
                    setting,
                    reason);
        }
        return new StoreUnavailableException("The storage of '" + setting + "' cannot be reached (" + reason + ")");
    }
}
