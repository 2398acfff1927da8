package dev.bindery.local.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.local.config.ConfigurationException;
import dev.bindery.local.json.JsonText;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {
    private static RetryPolicy read(String json) {
        return RetryPolicy.read("F", JsonText.object(json.replace('\'', '"')));
    }

    @Test
    void aFixedDelayIsAlwaysAsLong() {
        RetryPolicy policy = read("{'strategy': 'FixedDelay', 'maxRetryCount': 2, 'delayInterval': '00:00:10'}");
        assertThat(policy.waitBefore(1)).contains(Duration.ofSeconds(10));
        assertThat(policy.waitBefore(2)).contains(Duration.ofSeconds(10));
        assertThat(policy.waitBefore(3)).isEmpty();
    }

    @Test
    void aBackoffGrowsFromTheLeastToTheMost() {
        RetryPolicy policy =
                read("{'maxRetryCount': -1, 'minimumInterval': '00:00:10', 'maximumInterval': '00:01:00'}");
        assertThat(policy.waitBefore(1)).contains(Duration.ofSeconds(10));
        assertThat(policy.waitBefore(2).orElseThrow()).isBetween(Duration.ofSeconds(18), Duration.ofSeconds(22));
        assertThat(policy.waitBefore(3).orElseThrow()).isBetween(Duration.ofSeconds(26), Duration.ofSeconds(34));
        assertThat(policy.waitBefore(9)).contains(Duration.ofMinutes(1));
        assertThat(policy.waitBefore(1_000_000)).contains(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'strategy': 'linear', 'maxRetryCount': 1}|the strategy \"linear\"; write fixedDelay",
                "{'strategy': 'fixedDelay', 'delayInterval': '00:00:01'}|no maxRetryCount; write a whole number",
                "{'maxRetryCount': -2}|the maxRetryCount -2; write",
                "{'maxRetryCount': 1, 'minimumInterval': '00:00:01'}|no maximumInterval; write",
                "{'maxRetryCount': 1, 'minimumInterval': '00:00:02', 'maximumInterval': '00:00:01'}|longer than its",
                "{'strategy': 'fixedDelay', 'maxRetryCount': 1, 'delayInterval': 'soon'}|the delayInterval \"soon\"",
                "{'strategy': 'fixedDelay', 'maxRetryCount': 1, 'delayInterval': '-00:00:01'}|negative delayInterval",
            })
    void aPolicyThatTheHostWouldNotTakeIsRefused(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("F: the retry policy has ")
                .hasMessageContaining(message);
    }
}
