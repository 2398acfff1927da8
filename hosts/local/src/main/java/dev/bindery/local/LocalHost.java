package dev.bindery.local;

import dev.bindery.local.bindings.Stores;
import dev.bindery.local.config.ConfigurationException;
import dev.bindery.local.http.HttpFront;
import dev.bindery.local.json.JsonText;
import dev.bindery.local.log.ConsoleLog;
import dev.bindery.local.log.LineFormat;
import dev.bindery.local.storage.StoreException;
import dev.bindery.logging.LogSink;
import dev.bindery.logging.Logs;
import java.io.PrintStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A running host. {@link Main} starts one for the command line; a test may start one itself:
 *
 * <pre>{@code
 * HostOptions options = HostOptions.builder().port(0).storage(folder).build();
 * try (LocalHost host = LocalHost.start(options)) {
 *     URI hello = URI.create(host.url() + "/api/hello");
 * }
 * }</pre>
 */
public final class LocalHost implements AutoCloseable {
    private final Closing closing;
    private final String url;
    private final int port;
    private final Present present;

    private LocalHost(Closing closing, String url, int port, Present present) {
        this.closing = closing;
        this.url = url;
        this.port = port;
        this.present = present;
    }

    /**
     * Starts a host. When this returns, it answers requests and watches its triggers.
     *
     * @param options how it runs
     * @return the host
     * @throws HostException if it cannot start; nothing is left running then
     */
    public static LocalHost start(HostOptions options) {
        Closing closing = new Closing();
        try {
            return start(options, closing);
        } catch (ConfigurationException | StoreException e) {
            closing.close();
            throw new HostException(String.valueOf(e.getMessage()), e);
        } catch (RuntimeException | Error e) {
            closing.close();
            throw e;
        }
    }

    private static LocalHost start(HostOptions options, Closing closing) {
        long started = System.nanoTime();
        PrintStream console = options.console();
        ConsoleLog log = new ConsoleLog(console, format(options.logStyle()));
        LogSink logBefore = Logs.install(log);
        closing.add("the console", () -> Logs.install(logBefore));
        if (options.debug()) {
            Debugging.place().ifPresent(place -> say(options, place, Map.of()));
        }

        Configuration configuration = Configuration.of(options);
        log.configure(configuration.hostJson());
        HttpFront front = HttpFront.bind(configuration.address(), configuration.port());
        closing.add("the HTTP server", front);
        Stores stores = new Stores(
                options.storage(), configuration.settings(), configuration.hostJson(), configuration.clock());
        closing.add("the store", stores);
        stores.host();

        String url = url(configuration.address(), front.port());
        Assembly assembly = new Assembly(options, stores, url, closing);
        closing.add("the HTTP server", front);
        Present present = new Present(front, log, assembly.counts());
        closing.add("the functions' instances", present::close);
        ClassLoader loader = options.reload() ? Reloading.snapshot(options) : options.classLoader();
        AppVersion first = assembly.load(loader, configuration);
        present.begin(first, assembly.threads());
        closing.add(
                "the triggers",
                options.grace().plus(AppVersion.STOP_PATIENCE).plusSeconds(5),
                () -> present.drain(options.grace()));
        if (options.logStyle() != LogStyle.JSON) {
            console.print(Listing.of(first.functions(), url));
        }
        first.start();
        if (options.reload()) {
            Reloading reloading = new Reloading(options, assembly, present::replace);
            closing.add("the watch over the application", reloading::stop);
            reloading.start();
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        String ready = String.format(Locale.ROOT, "Bindery is ready on %s (%.1f s)", url, seconds);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("url", url);
        facts.put("functions", first.names());
        say(options, ready, facts);
        return new LocalHost(closing, url, front.port(), present);
    }

    private static LineFormat format(LogStyle style) {
        return switch (style) {
            case PLAIN -> LineFormat.PLAIN;
            case COLOURED -> LineFormat.COLOURED;
            case JSON -> LineFormat.JSON;
        };
    }

    /**
     * Prints what is not a line of the log, which may be told to be silent.
     *
     * @param facts what a machine reads of it
     */
    private static void say(HostOptions options, String message, Map<String, Object> facts) {
        String time = LineFormat.stamp(Instant.now());
        if (options.logStyle() == LogStyle.JSON) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("time", time);
            line.put("level", "information");
            line.put("category", "Host.General");
            line.put("message", message);
            line.putAll(facts);
            options.console().println(JsonText.write(line));
        } else {
            options.console().println("[" + time + "] " + message);
        }
        options.console().flush();
    }

    private static String url(String address, int port) {
        boolean here = address.equals("127.0.0.1") || address.equals("0.0.0.0") || address.equals("::1");
        String name = here ? "localhost" : address.contains(":") ? "[" + address + "]" : address;
        return "http://" + name + ":" + port;
    }

    /**
     * The port at which it answers.
     *
     * @return the port
     */
    public int port() {
        return port;
    }

    /**
     * Where it answers.
     *
     * @return the url without a slash at its end, such as {@code http://localhost:7071}
     */
    public String url() {
        return url;
    }

    /**
     * The functions that it runs now.
     *
     * @return their names, in order
     */
    public List<String> functions() {
        return present.functions();
    }

    /**
     * Ends the host: nothing new begins, what runs may end, and then everything is closed. Does nothing the second
     * time.
     */
    @Override
    public void close() {
        closing.close();
    }
}
