package dev.bindery.local.call;

import dev.bindery.local.config.ConfigurationException;
import dev.bindery.syntax.SyntaxException;
import dev.bindery.syntax.TimeSpan;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * How often a failed call is tried again, and how long the host waits before that.
 *
 * @param maxRetryCount how often, or -1 for any number
 * @param least the first wait
 * @param most the longest wait; the same as {@code least} where every wait is as long
 */
public record RetryPolicy(int maxRetryCount, Duration least, Duration most) {
    /**
     * Reads a policy.
     *
     * @param place where it stands, for messages
     * @param values its properties; their names ignore case
     * @throws ConfigurationException if the Functions host would not take it
     */
    public static RetryPolicy read(String place, Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> properties = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        properties.putAll(values);
        Object strategy = properties.getOrDefault("strategy", "exponentialBackoff");
        int count = count(place, properties.get("maxRetryCount"));
        if ("fixedDelay".equalsIgnoreCase(String.valueOf(strategy))) {
            Duration delay = span(place, "delayInterval", properties);
            return new RetryPolicy(count, delay, delay);
        } else if (!"exponentialBackoff".equalsIgnoreCase(String.valueOf(strategy))) {
            throw problem(place, "the strategy \"" + strategy + "\"; write fixedDelay or exponentialBackoff");
        }
        Duration least = span(place, "minimumInterval", properties);
        Duration most = span(place, "maximumInterval", properties);
        if (least.compareTo(most) > 0) {
            throw problem(place, "a minimumInterval that is longer than its maximumInterval");
        }
        return new RetryPolicy(count, least, most);
    }

    private static int count(String place, @Nullable Object value) {
        try {
            int count = Integer.parseInt(String.valueOf(value));
            if (count >= -1) {
                return count;
            }
        } catch (NumberFormatException e) {
            // The message below serves both.
        }
        throw problem(
                place,
                (value == null ? "no maxRetryCount" : "the maxRetryCount " + value)
                        + "; write a whole number, or -1 for any number of retries");
    }

    private static Duration span(String place, String name, Map<String, @Nullable Object> properties) {
        Object value = properties.get(name);
        try {
            Duration span = value == null ? null : TimeSpan.parse(value.toString());
            if (span != null && !span.isNegative()) {
                return span;
            }
        } catch (SyntaxException e) {
            throw problem(place, "the " + name + " \"" + value + "\". " + e.problem());
        }
        throw problem(
                place, (value == null ? "no " + name : "a negative " + name) + "; write a time span such as 00:00:10");
    }

    private static ConfigurationException problem(String place, String what) {
        return new ConfigurationException(place + ": the retry policy has " + what + (what.endsWith(".") ? "" : "."));
    }

    /**
     * How long to wait before a retry, or nothing if there is none any more.
     *
     * @param retry 1 for the first
     */
    Optional<Duration> waitBefore(int retry) {
        if (maxRetryCount >= 0 && retry > maxRetryCount) {
            return Optional.empty();
        } else if (retry == 1 || least.equals(most)) {
            return Optional.of(least);
        }
        double random = ThreadLocalRandom.current().nextDouble(0.8, 1.2);
        double millis = least.toMillis() * (1 + random * Math.pow(2, Math.min(retry, 40) - 2));
        return Optional.of(millis < most.toMillis() ? Duration.ofMillis((long) millis) : most);
    }
}
