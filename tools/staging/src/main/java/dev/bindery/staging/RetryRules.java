package dev.bindery.staging;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.syntax.SyntaxException;
import dev.bindery.syntax.TimeSpan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The rules of a retry policy. */
final class RetryRules {
    private final String function;
    private final JsonNode retry;
    private final List<Complaint> complaints;

    private RetryRules(String function, JsonNode retry, List<Complaint> complaints) {
        this.function = function;
        this.retry = retry;
        this.complaints = complaints;
    }

    static void check(String function, JsonNode retry, List<Complaint> complaints) {
        if (!retry.isMissingNode()) {
            new RetryRules(function, retry, complaints).check();
        }
    }

    private void check() {
        if (!retry.isObject()) {
            complain("retry is " + retry + ".");
            return;
        }
        JsonNode count = Fields.anyCase(retry, "maxRetryCount");
        if (!count.isInt() || count.intValue() < -1) {
            complain(HostRules.found("maxRetryCount", count));
        }
        JsonNode strategy = Fields.anyCase(retry, "strategy");
        if (Fields.isOneOf(strategy, "fixedDelay")) {
            interval("delayInterval");
        } else if (strategy.isMissingNode() || Fields.isOneOf(strategy, "exponentialBackoff")) {
            Optional<Duration> least = interval("minimumInterval");
            Optional<Duration> most = interval("maximumInterval");
            if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
                complain("minimumInterval is longer than maximumInterval.");
            }
        } else {
            complain(HostRules.found("strategy", strategy));
        }
    }

    private Optional<Duration> interval(String name) {
        JsonNode value = Fields.anyCase(retry, name);
        if (Fields.isText(value)) {
            try {
                Duration duration = TimeSpan.parse(value.textValue());
                if (!duration.isNegative()) {
                    return Optional.of(duration);
                }
            } catch (SyntaxException e) {
                complain(name + " is " + value + ". " + e.problem());
                return Optional.empty();
            }
        }
        complain(HostRules.found(name, value));
        return Optional.empty();
    }

    private void complain(String found) {
        complaints.add(new Complaint(function, null, HostRule.RETRY, found));
    }
}
