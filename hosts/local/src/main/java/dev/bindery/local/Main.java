package dev.bindery.local;

import dev.bindery.logging.SinkHandler;
import dev.bindery.staging.StagingException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The command: {@code java -cp <application and dependencies> dev.bindery.local.Main [run] [options]}; with
 * {@code package} in place of {@code run}, what Azure takes is made.
 */
public final class Main {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    /** In seconds: a host that is told to end while it starts may take so long over that. */
    private static final int START_PATIENCE = 30;

    private Main() {}

    /**
     * Runs the functions on the class path until the process is told to end, or stages them. The exit status is 0 after
     * that, 1 if the host cannot start or the app cannot be staged, and 2 if the arguments are not right.
     *
     * @param arguments see {@code --help}
     * @throws InterruptedException if whoever called this wants it to end
     */
    public static void main(String[] arguments) throws InterruptedException {
        int status = run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    private static int run(String[] arguments) throws InterruptedException {
        CommandLine line;
        try {
            Arguments left = new Arguments(arguments);
            if (left.take("package")) {
                PackageCommand.parse(left).run(System.out);
                return 0;
            }
            line = CommandLine.parse(arguments);
        } catch (Arguments.UsageException e) {
            System.err.println(e.getMessage());
            return MISUSED;
        } catch (StagingException e) {
            System.err.println(e.getMessage());
            return FAILED;
        }
        if (line.help()) {
            System.out.print(CommandLine.HELP);
            return 0;
        } else if (line.version()) {
            System.out.println(Version.current());
            return 0;
        }
        try {
            return line.debugPort().isPresent() && Debugging.place().isEmpty()
                    ? Debugging.runAgain(line.debugPort().getAsInt(), arguments)
                    : host(line.options());
        } catch (HostException e) {
            System.err.println(e.getMessage());
            return FAILED;
        }
    }

    private static int host(HostOptions options) throws InterruptedException {
        SinkHandler.install();
        // The hook comes first: a signal may follow the ready line at once, and then it must find the host.
        CompletableFuture<@Nullable LocalHost> starting = new CompletableFuture<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started(starting)), "bindery-end"));
        Debugging.endWithParent();
        try (LocalHost host = LocalHost.start(options)) {
            starting.complete(host);
            new CountDownLatch(1).await();
            return 0;
        } finally {
            starting.complete(null);
        }
    }

    /** The host, or null if there is none, or none yet and somebody would have to wait for it too long. */
    private static @Nullable LocalHost started(CompletableFuture<@Nullable LocalHost> starting) {
        return starting.copy()
                .completeOnTimeout(null, START_PATIENCE, TimeUnit.SECONDS)
                .join();
    }

    /** A process that ends by a signal has a status of its own; this one did what it was told to. */
    private static void end(@Nullable LocalHost host) {
        if (host == null) {
            return;
        }
        System.out.println("Bindery is stopping: running calls may end.");
        try {
            host.close();
        } finally {
            System.out.flush();
            Runtime.getRuntime().halt(0);
        }
    }
}
