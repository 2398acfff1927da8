package dev.bindery.local;

import java.io.Console;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Reads the arguments of {@link Main}. */
final class CommandLine {
    static final String HELP = """
            Runs the Azure Functions on the class path.

              java -cp <application and dependencies> dev.bindery.local.Main [run] [options]
              java -cp <Bindery's local host> dev.bindery.local.Main package [options]

            The second makes the folder and the zip that Azure takes; package --help prints its options.

            Options:
              --port N            the port, 7071 unless local.settings.json says otherwise; 0 for any
              --address A         the address to listen at, 127.0.0.1
              --storage DIR       the folder of the store, .bindery/storage; queues, blobs and timers live in it
              --settings FILE     the app settings, local.settings.json
              --host-json FILE    the host's configuration, host.json
              --functions A,B     runs these functions only
              --no-reload         keeps the functions as they are now; else they are taken anew when they were compiled
              --debug [N]         lets debuggers of this machine attach at port N, or at any, and says where
              --json              prints a JSON object for every line, for machines
              --help              prints this
              --version           prints the version

            While it runs, on this machine only:
              POST /admin/functions/{name}                   runs a function by hand: { "input": "…" }
              GET  /admin/functions                          lists the functions
              POST /admin/storage/queues/{queue}/messages    puts the body on a queue
              GET  /admin/storage/queues/{queue}/messages    shows what is on it
              PUT  /admin/storage/blobs/{container}/{blob}   writes a blob; GET and DELETE do what they say
              GET  /admin/storage/blobs/{container}          lists the blobs

            Ctrl-C lets running calls end, and stops.
            """;

    private static final List<String> WORDS = List.of(
            "run",
            "package",
            "--port",
            "--address",
            "--storage",
            "--settings",
            "--host-json",
            "--functions",
            "--debug",
            "--json",
            "--no-reload",
            "--help",
            "--version");

    private final HostOptions.Builder options = HostOptions.builder();
    private OptionalInt debugPort = OptionalInt.empty();
    private boolean help;
    private boolean version;

    private CommandLine() {
        options.reload(true);
        options.logStyle(isTerminal() ? LogStyle.COLOURED : LogStyle.PLAIN);
    }

    /** Whether colours would be seen, and nobody has asked for none. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null || System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            // From JDK 22 on there is a console even where there is no terminal.
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    static CommandLine parse(String... arguments) {
        CommandLine line = new CommandLine();
        Arguments left = new Arguments(arguments);
        left.take("run");
        while (left.hasNext()) {
            line.take(left.next(), left);
        }
        return line;
    }

    private void take(String option, Arguments left) {
        switch (option) {
            case "--help", "-h" -> help = true;
            case "--version" -> version = true;
            case "--no-reload" -> options.reload(false);
            case "--debug" -> {
                options.debug(true);
                debugPort = OptionalInt.of(
                        left.optionalValue().map(text -> port(option, text)).orElse(0));
            }
            case "--json" -> options.logStyle(LogStyle.JSON);
            case "--port", "-p" -> options.port(port("--port", left.value(option)));
            case "--address" -> options.address(left.value(option));
            case "--storage" -> options.storage(left.path(option));
            case "--settings" -> options.settingsFile(left.path(option));
            case "--host-json" -> options.hostJsonFile(left.path(option));
            case "--functions" ->
                options.functions(Arrays.stream(left.value(option).split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
            default -> throw Arguments.unknown(option, WORDS);
        }
    }

    private static int port(String option, String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // The message below serves both.
        }
        throw new Arguments.UsageException(
                option + " " + text + ": a port is a number from 1 to 65535, or 0 for any that is free.");
    }

    /** The port for debuggers, 0 for any, or nothing if none is wanted. */
    OptionalInt debugPort() {
        return debugPort;
    }

    boolean help() {
        return help;
    }

    boolean version() {
        return version;
    }

    HostOptions options() {
        return options.build();
    }
}
