package dev.bindery.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @Test
    void withoutArgumentsEverythingIsAsUsual() {
        HostOptions options = CommandLine.parse().options();
        assertThat(options.port()).isNull();
        assertThat(options.storage()).isEqualTo(Path.of(".bindery/storage"));
        assertThat(options.functions()).isEmpty();
        assertThat(CommandLine.parse("run").options().address()).isNull();
    }

    @Test
    void optionsTakeTheirValueEitherWay() {
        HostOptions options = CommandLine.parse(
                        "run",
                        "--port",
                        "8080",
                        "--address=0.0.0.0",
                        "--storage",
                        "data",
                        "--settings=s.json",
                        "--host-json",
                        "h.json",
                        "--functions",
                        "A, B,")
                .options();
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.address()).isEqualTo("0.0.0.0");
        assertThat(options.storage()).isEqualTo(Path.of("data"));
        assertThat(options.settingsFile()).isEqualTo(Path.of("s.json"));
        assertThat(options.hostJsonFile()).isEqualTo(Path.of("h.json"));
        assertThat(options.functions()).containsExactly("A", "B");
    }

    @Test
    void theHelpNamesEveryOption() {
        assertThat(CommandLine.parse("--help").help()).isTrue();
        assertThat(CommandLine.parse("--version").version()).isTrue();
        assertThat(CommandLine.HELP)
                .contains(
                        "--port",
                        "--address",
                        "--storage",
                        "--settings",
                        "--host-json",
                        "--functions",
                        "--help",
                        "--version");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--prot 1|There is no option --prot. Did you mean --port?",
                "--xyzzyx|There is no option --xyzzyx. See --help.",
                "start|There is no command start.",
                "--port|--port needs a value",
                "--port x|--port x: a port is a number",
                "--port 65536|--port 65536: a port is a number",
            })
    void whatIsNotRightIsExplained(String arguments, String message) {
        assertThatThrownBy(() -> CommandLine.parse(arguments.split(" ")))
                .isInstanceOf(Arguments.UsageException.class)
                .hasMessageContaining(message);
    }
}
