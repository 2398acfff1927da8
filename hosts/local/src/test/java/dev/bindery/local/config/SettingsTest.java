package dev.bindery.local.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private final Settings settings = Settings.of(
            Map.of("A", "environment", "Empty", "", "Same", "x", "App__Nested__Key", "n"),
            Map.of("a", "file", "EMPTY", "filled", "same", "x", "OnlyFile", "f", "App:Other", "o"));

    @Test
    void theEnvironmentWinsUnlessItIsEmpty() {
        assertThat(settings.get("a")).contains("environment");
        assertThat(settings.get("empty")).contains("filled");
        assertThat(settings.get("ONLYFILE")).contains("f");
        assertThat(settings.get("none")).isEmpty();
        assertThat(settings.shadowed()).containsExactly("a");
    }

    @Test
    void twoUnderscoresAreAColon() {
        assertThat(settings.get("App:Nested:Key")).contains("n");
        assertThat(settings.get("App__Other")).contains("o");
        assertThat(settings.below("app")).containsExactlyInAnyOrderEntriesOf(Map.of("Nested:Key", "n", "Other", "o"));
    }

    @Test
    void onIsOneOrTrue() {
        Settings switches = Settings.of(Map.of("A", "1", "B", "TRUE", "C", "0", "D", "yes"), Map.of());
        assertThat(switches.isOn("A")).isTrue();
        assertThat(switches.isOn("B")).isTrue();
        assertThat(switches.isOn("C")).isFalse();
        assertThat(switches.isOn("D")).isFalse();
        assertThat(switches.isOn("E")).isFalse();
    }
}
