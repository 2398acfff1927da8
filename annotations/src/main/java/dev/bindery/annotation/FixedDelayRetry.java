package dev.bindery.annotation;

import dev.bindery.annotation.meta.Matches;
import dev.bindery.annotation.meta.Property;
import dev.bindery.annotation.meta.Range;
import dev.bindery.annotation.meta.RetryPolicy;
import dev.bindery.annotation.meta.TextFormat;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a failed function again after a fixed delay, before the trigger's own handling of failures (a poison queue, the
 * next poll) sets in. Each attempt has an invocation id of its own; {@code Context.retryContext()} counts them.
 *
 * <p>The host supports it for timer, Event Hubs, Kafka and Cosmos DB triggers.
 *
 * <pre>{@code
 * import dev.bindery.annotation.FixedDelayRetry;
 * import dev.bindery.annotation.TimerTrigger;
 * import dev.bindery.TimerRequest;
 *
 * public final class Sync {
 *   @FixedDelayRetry(maxRetryCount = 4, delayInterval = "00:00:10")
 *   public void sync(@TimerTrigger(schedule = "00:10:00") TimerRequest timer) {}
 * }
 * }</pre>
 */
@Documented
@RetryPolicy(strategy = "fixedDelay")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface FixedDelayRetry {
    /**
     * How often a failed call is made again; -1 means without end.
     *
     * @return the number of retries
     */
    @Range(min = -1)
    int maxRetryCount();

    /**
     * The delay between attempts, {@code hh:mm:ss}.
     *
     * @return the interval
     */
    @Property(format = TextFormat.TIME_SPAN)
    @Matches(value = "[^-]*", says = "a time span that is not negative")
    String delayInterval();
}
