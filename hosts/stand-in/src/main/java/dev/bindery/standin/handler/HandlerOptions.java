package dev.bindery.standin.handler;

import java.time.Duration;

/**
 * How patient the host is.
 *
 * @param initialization how long the process may take until it answers
 * @param function how long a call may take
 */
public record HandlerOptions(Duration initialization, Duration function) {
    /** The host's own patience, but for tests' sake a minute for a call. */
    public static final HandlerOptions USUAL = new HandlerOptions(Duration.ofSeconds(30), Duration.ofSeconds(60));
}
