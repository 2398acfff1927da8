package dev.bindery.local.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostJsonTest {
    private static final Settings NONE = Settings.of(Map.of(), Map.of());

    @Test
    void valuesHaveNamesWithColonsAndAnyCase() {
        HostJson json = HostJson.parse(
                "host.json",
                "{\"version\": \"2.0\", \"functions\": [\"A\", \"B\"], \"extensions\": {\"queues\": {\"batchSize\": 4,"
                        + " \"visibilityTimeout\": \"00:00:05\"}}}",
                NONE);
        assertThat(json.number("Extensions:Queues:BatchSize", 16, 1, 32)).isEqualTo(4);
        assertThat(json.duration("extensions:queues:visibilityTimeout", Duration.ZERO, Duration.ZERO))
                .isEqualTo(Duration.ofSeconds(5));
        assertThat(json.list("functions")).containsExactly("A", "B");
        assertThat(json.text("extensions:http:routePrefix")).isEmpty();
    }

    @Test
    void withoutFileEverythingIsAsUsual() {
        HostJson json = HostJson.parse("host.json", null, NONE);
        assertThat(json.number("extensions:queues:batchSize", 16, 1, 32)).isEqualTo(16);
        assertThat(json.list("functions")).isEmpty();
        assertThat(HostJson.parse("host.json", "{}", NONE).text("version")).isEmpty();
    }

    @Test
    void settingsOverrideTheFile() {
        Settings settings = Settings.of(
                Map.of(
                        "AzureFunctionsJobHost__extensions__http__routePrefix", "v2",
                        "AzureFunctionsJobHost__functions__0", "Only"),
                Map.of());
        HostJson json = HostJson.parse(
                "host.json", "{\"version\": \"2.0\", \"extensions\": {\"http\": {\"routePrefix\": \"v1\"}}}", settings);
        assertThat(json.text("extensions:http:routePrefix")).contains("v2");
        assertThat(json.list("functions")).containsExactly("Only");
    }
}
