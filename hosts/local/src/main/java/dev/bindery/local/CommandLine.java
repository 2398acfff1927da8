package dev.bindery.local;

import dev.bindery.syntax.Names;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Reads the arguments of {@link Main}. */
final class CommandLine {
    static final String HELP = """
            Runs the Azure Functions on the class path.

              java -cp <application and dependencies> dev.bindery.local.Main [run] [options]

            Options:
              --port N            the port, 7071 unless local.settings.json says otherwise; 0 for any
              --address A         the address to listen at, 127.0.0.1
              --storage DIR       the folder of the store, .bindery/storage; queues, blobs and timers live in it
              --settings FILE     the app settings, local.settings.json
              --host-json FILE    the host's configuration, host.json
              --functions A,B     runs these functions only
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

    private static final List<String> OPTIONS = List.of(
            "--port", "--address", "--storage", "--settings", "--host-json", "--functions", "--help", "--version");

    /** The arguments are not right. The message says what is. */
    static final class UsageException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    private final HostOptions.Builder options = HostOptions.builder();
    private boolean help;
    private boolean version;

    private CommandLine() {}

    static CommandLine parse(String... arguments) {
        CommandLine line = new CommandLine();
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        if ("run".equals(left.peek())) {
            left.pop();
        }
        while (!left.isEmpty()) {
            String argument = left.pop();
            int equals = argument.indexOf('=');
            if (argument.startsWith("--") && equals > 0) {
                left.push(argument.substring(equals + 1));
                argument = argument.substring(0, equals);
            }
            line.take(argument, left);
        }
        return line;
    }

    private void take(String option, Deque<String> left) {
        switch (option) {
            case "--help", "-h" -> help = true;
            case "--version" -> version = true;
            case "--port", "-p" -> options.port(port(value(option, left)));
            case "--address" -> options.address(value(option, left));
            case "--storage" -> options.storage(path(option, value(option, left)));
            case "--settings" -> options.settingsFile(path(option, value(option, left)));
            case "--host-json" -> options.hostJsonFile(path(option, value(option, left)));
            case "--functions" ->
                options.functions(Arrays.stream(value(option, left).split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
            default ->
                throw new UsageException((option.startsWith("-") ? "There is no option " : "There is no command ")
                        + option + ". "
                        + Names.nearest(option, OPTIONS)
                                .map(nearest -> "Did you mean " + nearest + "? ")
                                .orElse("")
                        + "See --help.");
        }
    }

    private static String value(String option, Deque<String> left) {
        String value = left.poll();
        if (value == null || value.isEmpty()) {
            throw new UsageException(option + " needs a value. See --help.");
        }
        return value;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // The message below serves both.
        }
        throw new UsageException("--port " + text + ": a port is a number from 1 to 65535, or 0 for any that is free.");
    }

    private static Path path(String option, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(option + " " + text + ": that is no file name here: " + e.getReason());
        }
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
