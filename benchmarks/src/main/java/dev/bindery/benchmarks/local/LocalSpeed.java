package dev.bindery.benchmarks.local;

import dev.bindery.azurite.Azurite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the local host does in a second, and what it needs for that. See the README of this module. */
public final class LocalSpeed {
    private static final List<Integer> CONNECTIONS = List.of(1, 64);
    /** Azurite is slow, and gets so many times fewer messages. */
    private static final int FEWER = 20;

    private LocalSpeed() {}

    /**
     * Measures and prints.
     *
     * @param arguments the home of the JDK to measure, the seconds of each HTTP load, the messages of each queue load,
     *     how many runs of each count, and a folder for what is compiled and stored
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Optional<Path> executable = Wrk.find();
        if (executable.isEmpty()) {
            System.err.println(Wrk.MISSING);
            System.exit(1);
        }
        Path home = Path.of(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        int messages = Integer.parseInt(arguments[2]);
        int runs = Integer.parseInt(arguments[3]);
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[4])), "local");
        try {
            Measurement measurement = new Measurement(home, Application.compile(folder), folder, runs);
            measurement.starts();
            Wrk wrk = new Wrk(executable.get(), folder);
            System.out.println(home + "\n\n" + Tables.HTTP);
            measurement.http(wrk, CONNECTIONS, seconds).forEach(System.out::println);
            System.out.println("\n" + Tables.QUEUES);
            measurement.queues("embedded", Map.of(), messages).forEach(System.out::println);
            try (Azurite azurite = Azurite.start()) {
                measurement.queues(azurite, messages / FEWER).forEach(System.out::println);
            }
            System.out.println("\n" + Tables.MEMORY);
            measurement.memory().forEach(System.out::println);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
