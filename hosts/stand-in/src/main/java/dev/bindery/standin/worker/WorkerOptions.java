package dev.bindery.standin.worker;

import java.time.Duration;

/**
 * How the host treats a worker.
 *
 * @param startup how long the process may take until it connects
 * @param initialization how long until it answers
 * @param function how long a call may take
 * @param grace how long it may take to end
 */
public record WorkerOptions(Duration startup, Duration initialization, Duration function, Duration grace) {
    /** The host's own patience, but for tests' sake a minute for a call. */
    public static final WorkerOptions USUAL = new WorkerOptions(
            Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(5));
}
