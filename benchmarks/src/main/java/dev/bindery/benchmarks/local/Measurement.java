package dev.bindery.benchmarks.local;

import dev.bindery.azurite.Azurite;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The loads, one after the other. What comes before them only warms the JVM and is forgotten. */
final class Measurement {
    /** The two lines that a call logs are not written. */
    private static final String WITHOUT_LINES = """
            { "version": "2.0", "logging": { "logLevel": { "Function": "Warning" } } }
            """;

    /** So many times fewer messages warm the JVM than are counted in each run. */
    private static final int WARMING = 2;

    private final List<String> memory = new ArrayList<>();
    private final Path home;
    private final Application app;
    private final Path folder;
    private final int runs;

    /**
     * @param home the JDK to run on
     * @param folder for what is stored
     * @param runs how many count
     */
    Measurement(Path home, Application app, Path folder, int runs) {
        this.home = home;
        this.app = app;
        this.folder = folder;
        this.runs = runs;
    }

    /** How long it takes a host to answer for the first time, and what it needs for that. */
    void starts() throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        List<Memory> idle = new ArrayList<>();
        for (int turn = 0; turn <= runs; turn++) {
            try (Server host = app.start(home, folder.resolve("start" + turn), Map.of())) {
                if (turn > 0) {
                    seconds.add(host.startSeconds());
                    idle.add(host.memory(home));
                }
            }
        }
        memory.add(Tables.memory(
                String.format(Locale.ROOT, "the first answer, after %.2f s", Tables.median(seconds)), idle));
    }

    /** The host, the host without the lines that each call logs, and the JDK's server, in turn. */
    List<String> http(Wrk wrk, List<Integer> connections, int seconds) throws IOException, InterruptedException {
        Path silent = Files.createDirectories(folder.resolve("silent"));
        Files.writeString(silent.resolve("host.json"), WITHOUT_LINES);
        List<String> bare = List.of(BareServer.class.getName());
        List<String> rows = new ArrayList<>();
        try (Server host = app.start(home, folder.resolve("http"), Map.of());
                Server quiet = app.start(home, silent, Map.of());
                Server jdk = Server.start(home, folder, List.of(origin()), Map.of(), bare)) {
            Map<String, Server> servers = new LinkedHashMap<>();
            servers.put("the host", host);
            servers.put("the host without its lines", quiet);
            servers.put("the JDK's server", jdk);
            for (Endpoint endpoint : Endpoint.values()) {
                for (Server server : servers.values()) {
                    run(wrk, server, endpoint, Collections.max(connections), 2 * seconds);
                }
                for (int count : connections) {
                    rows.add(Tables.http(endpoint, count, http(wrk, servers.values(), endpoint, count, seconds)));
                }
                for (Map.Entry<String, Server> server : servers.entrySet()) {
                    String after = server.getKey() + ", HTTP " + endpoint.name().toLowerCase(Locale.ROOT);
                    memory.add(Tables.memory(after, List.of(server.getValue().memory(home))));
                }
            }
        }
        return rows;
    }

    private List<List<Wrk.Run>> http(Wrk wrk, Iterable<Server> servers, Endpoint endpoint, int connections, int seconds)
            throws IOException, InterruptedException {
        List<List<Wrk.Run>> results = new ArrayList<>();
        servers.forEach(server -> results.add(new ArrayList<>()));
        for (int turn = 0; turn < runs; turn++) {
            int next = 0;
            for (Server server : servers) {
                results.get(next++).add(run(wrk, server, endpoint, connections, seconds));
            }
        }
        return results;
    }

    private static Wrk.Run run(Wrk wrk, Server server, Endpoint endpoint, int connections, int seconds)
            throws IOException, InterruptedException {
        server.check(endpoint);
        return wrk.run(server.uri(endpoint.path()), endpoint.body(), connections, seconds);
    }

    /** A function that writes nothing, and one that writes a message for each that it is given. */
    List<String> queues(String store, Map<String, String> settings, int messages)
            throws IOException, InterruptedException {
        List<String> rows = new ArrayList<>();
        try (Server host = app.start(home, folder.resolve(store), settings)) {
            for (String queue : List.of("discard", "forward")) {
                String connection = settings.get("AzureWebJobsStorage");
                QueueLoad load = new QueueLoad(
                        host,
                        connection == null ? QueueLoad.Producer.of(host) : QueueLoad.Producer.of(connection, queue));
                List<Double> backlog = new ArrayList<>();
                List<Double> arriving = new ArrayList<>();
                load.backlog(queue, Math.max(2, messages / WARMING));
                for (int turn = 0; turn < runs; turn++) {
                    backlog.add(load.backlog(queue, messages));
                    arriving.add(load.arriving(queue, messages));
                }
                rows.add(Tables.queue(store, queue, messages, backlog, arriving));
                memory.add(Tables.memory("the host, " + store + " queue, " + queue, List.of(host.memory(home))));
            }
        }
        return rows;
    }

    List<String> queues(Azurite azurite, int messages) throws IOException, InterruptedException {
        return queues("Azurite", Map.of("AzureWebJobsStorage", azurite.account().connectionString()), messages);
    }

    /** Where the classes of this benchmark are. */
    private static Path origin() {
        return Path.of(URI.create(BareServer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }

    /** The rows so far. */
    List<String> memory() {
        return memory;
    }
}
