package dev.bindery.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppSettingsTest {
    private static final Map<String, String> SETTINGS = Map.of("A", "1", "B:C", "two", "EMPTY", "", "PERCENT", "%A%");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"\", \"\"",
                "plain, plain",
                "%A%, 1",
                "%A%%A%, 11",
                "x%A%y%B:C%z, x1ytwoz",
                "[%EMPTY%], []",
                "%PERCENT%, %A%"
            })
    void replacesSettings(String text, String expected) {
        assertThat(AppSettings.resolveSettings(text, SETTINGS::get)).isEqualTo(expected);
    }

    @Test
    void listsNames() {
        assertThat(AppSettings.settingNames("x")).isEmpty();
        assertThat(AppSettings.settingNames("%B%/%A%/{x}/%B%")).containsExactly("B", "A");
    }

    @ParameterizedTest
    @CsvSource({"%, 0", "100%, 3", "%A%%, 3", "%A%x%B, 4", "%%, 0", "a%%b, 1"})
    void saysWherePercentSignsAreWrong(String text, int index) {
        SyntaxException listed = catchThrowableOfType(SyntaxException.class, () -> AppSettings.settingNames(text));
        SyntaxException resolved =
                catchThrowableOfType(SyntaxException.class, () -> AppSettings.resolveSettings(text, SETTINGS::get));

        assertThat(listed.index()).isEqualTo(index);
        assertThat(resolved.index()).isEqualTo(index);
        assertThat(resolved.problem()).contains("%NAME%");
    }

    @Test
    void namesTheSettingThatIsMissing() {
        UndefinedSettingException e = catchThrowableOfType(
                UndefinedSettingException.class, () -> AppSettings.resolveSettings("x/%A%/%Other%", SETTINGS::get));

        assertThat(e.setting()).isEqualTo("Other");
        assertThat(e.index()).isEqualTo(6);
        assertThat(e.text()).isEqualTo("x/%A%/%Other%");
        assertThat(e).hasMessageContaining("Other");
    }
}
