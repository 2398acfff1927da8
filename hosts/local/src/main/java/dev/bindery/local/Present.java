package dev.bindery.local;

import dev.bindery.local.call.CallCounts;
import dev.bindery.local.http.HttpFront;
import dev.bindery.local.log.ConsoleLog;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The version of the application that serves now. One takes the place of another without a request being lost. */
final class Present {
    private final HttpFront front;
    private final ConsoleLog log;
    private final CallCounts counts;
    private @Nullable AppVersion version;

    Present(HttpFront front, ConsoleLog log, CallCounts counts) {
        this.front = front;
        this.log = log;
        this.counts = counts;
    }

    synchronized void begin(AppVersion first, Executor threads) {
        version = first;
        log.align(first.names());
        front.start(first.site(), threads);
    }

    /** Puts a version in place of the present one, whose calls end in their own time. */
    synchronized void replace(AppVersion next) {
        AppVersion old = version;
        version = next;
        log.align(next.names());
        front.show(next.site());
        if (old != null) {
            old.stop();
        }
        next.start();
        if (old != null) {
            old.retire();
        }
    }

    synchronized List<String> functions() {
        return version == null ? List.of() : version.names();
    }

    /** Lets what runs end; nothing new begins. */
    synchronized void drain(Duration grace) throws InterruptedException {
        if (version == null) {
            return;
        }
        front.drain();
        version.stop();
        int running = version.awaitIdle(grace);
        counts.lines().forEach(LoggerFactory.getLogger("Host.Results")::info);
        if (running > 0) {
            LoggerFactory.getLogger("Host.General")
                    .warn(
                            "{} calls have not ended within {} s and are given up; messages among them come back at the"
                                    + " next start",
                            running,
                            grace.toSeconds());
        }
    }

    synchronized void close() {
        if (version != null) {
            version.close();
        }
    }
}
