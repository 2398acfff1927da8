package dev.bindery.handler;

import dev.bindery.logging.Logs;
import dev.bindery.spi.FunctionInstances;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.slf4j.LoggerFactory;

/** A running custom handler. */
final class Handler {
    private final Server server;
    private final FunctionInstances instances;
    private final HandlerLog log;
    private final Duration grace;

    private Handler(Server server, FunctionInstances instances, HandlerLog log, Duration grace) {
        this.server = server;
        this.instances = instances;
        this.log = log;
        this.grace = grace;
    }

    /**
     * Starts the handler.
     *
     * @throws StartException if it cannot start
     */
    static Handler start(Environment environment, ClassLoader loader, PrintStream out, PrintStream err) {
        int port = environment.port();
        // Read now, so that what is wrong with them is said now.
        Duration grace = environment.grace();
        environment.bodyLimit();
        HandlerLog log = new HandlerLog(out, err);
        Logs.install(log);
        LoggingStart logging = new LoggingStart();
        HostJson hostJson = new HostJson(environment);
        log.configure(new LogLevels(hostJson.logLevels()));
        AppFunctions functions = AppFunctions.in(environment.root());
        logging.await();
        functions
                .problems()
                .forEach(problem -> LoggerFactory.getLogger("Host.Startup").error(problem));
        Routes routes =
                hostJson.forwardsRequests() ? new Routes(functions, hostJson.routePrefix(), environment) : new Routes();
        FunctionInstances instances = instances(loader);
        ExecutorService threads = Threads.open();
        Calls calls = new Calls(loader, threads);
        Doors doors = new Doors(
                functions,
                routes,
                new InvocationDoor(environment, calls, instances, log),
                new ForwardingDoor(environment, calls, instances));
        return new Handler(Server.start(port, doors, threads), instances, log, grace);
    }

    private static FunctionInstances instances(ClassLoader loader) {
        try {
            return new FunctionInstances(loader);
        } catch (IllegalStateException e) {
            throw new StartException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Lets running calls end, within limits, and closes the functions' instances. */
    void stop() throws InterruptedException {
        int left = server.drain(grace);
        if (left > 0) {
            LoggerFactory.getLogger("Host.General")
                    .warn("{} calls have not ended within {} s and are given up", left, grace.toSeconds());
            log.spillAll();
        }
        try {
            instances.close();
        } catch (IllegalStateException e) {
            LoggerFactory.getLogger("Host.General").error("Closing the functions' instances failed", e);
        }
    }
}
