package dev.bindery.local.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LocalSettingsTest {
    @Test
    void valuesConnectionStringsAndTheHostSectionAreRead() {
        LocalSettings settings = LocalSettings.parse("local.settings.json", """
                {
                  "IsEncrypted": false, // plain
                  "Values": { "A": "1", "Number": 5, "None": null },
                  "ConnectionStrings": { "Db": "text", "Db2": { "ConnectionString": "detailed", "ProviderName": "x" } },
                  "Host": { "LocalHttpPort": 8080, "LocalHttpAddress": "0.0.0.0", "CORS": "*" }
                }
                """);
        assertThat(settings.values())
                .containsEntry("A", "1")
                .containsEntry("Number", "5")
                .doesNotContainKey("None")
                .containsEntry("ConnectionStrings:Db", "text")
                .containsEntry("ConnectionStrings:Db2", "detailed");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.address()).isEqualTo("0.0.0.0");
    }

    @Test
    void noMessageShowsAValue() {
        assertThatThrownBy(() ->
                        LocalSettings.parse("s.json", "{\"IsEncrypted\": false, \"Values\": {\"A\": [\"secret\"]}}"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> LocalSettings.parse("s.json", "{\"Values\": {\"A\": \"secret\" \"B\": 1}}"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining("secret");
    }
}
