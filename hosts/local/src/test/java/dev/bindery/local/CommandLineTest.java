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
    void debuggersHaveAPortIfOneIsNamedAndElseAny() {
        assertThat(CommandLine.parse().debugPort()).isEmpty();
        assertThat(CommandLine.parse().options().debug()).isFalse();
        CommandLine any = CommandLine.parse("--debug", "--port", "8080");
        assertThat(any.debugPort()).hasValue(0);
        assertThat(any.options().debug()).isTrue();
        assertThat(any.options().port()).isEqualTo(8080);
        assertThat(CommandLine.parse("--debug").debugPort()).hasValue(0);
        assertThat(CommandLine.parse("--debug", "5005").debugPort()).hasValue(5005);
        assertThat(CommandLine.parse("--debug=5005").debugPort()).hasValue(5005);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:5005|A debugger can attach to"
                        + " 127.0.0.1:5005",
                "-agentlib:jdwp=server=y,address=*:5005,transport=dt_socket|A debugger can attach to 127.0.0.1:5005",
                "-Xrunjdwp:transport=dt_socket,server=y,address=5005|A debugger can attach to 127.0.0.1:5005",
                "-agentlib:jdwp=transport=dt_socket,address=127.0.0.1:51234,suspend=y|A debugger is attached:"
                        + " 127.0.0.1:51234",
            })
    void whereADebuggerAttachesIsWhatTheAgentWasTold(String agent, String line) {
        assertThat(Debugging.place(agent)).isEqualTo(line);
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
                        "--debug",
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
                "--debug x|--debug x: a port is a number",
                "--debug=65536|--debug 65536: a port is a number",
            })
    void whatIsNotRightIsExplained(String arguments, String message) {
        assertThatThrownBy(() -> CommandLine.parse(arguments.split(" ")))
                .isInstanceOf(Arguments.UsageException.class)
                .hasMessageContaining(message);
    }
}
