package dev.bindery.handler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * The process that the Functions host starts as custom handler, in the staged folder of an app: {@code java -cp
 * functions.jar:lib/* dev.bindery.handler.Main}. The host tells it all else by environment variables.
 */
public final class Main {
    private static final int FAILED = 1;

    private Main() {}

    /**
     * Answers the host until the process is told to end; running calls may end then. The exit status is 0 after that,
     * and 1 if the handler cannot start.
     *
     * @param arguments none
     * @throws InterruptedException if whoever called this wants it to end
     */
    public static void main(String[] arguments) throws InterruptedException {
        // The host reads UTF-8, whatever the locale of its container says.
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        // The hook comes first: the end may be asked for at any time.
        CompletableFuture<@Nullable Handler> starting = new CompletableFuture<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(starting.join()), "bindery-end"));
        try {
            starting.complete(Handler.start(new Environment(System.getenv()), Main.class.getClassLoader(), out, err));
        } catch (StartException e) {
            err.println(e.getMessage());
            starting.complete(null);
            System.exit(FAILED);
        } finally {
            starting.complete(null);
        }
        new CountDownLatch(1).await();
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, UTF_8);
    }

    /** A process that ends by a signal has a status of its own; this one did what it was told to. */
    private static void end(@Nullable Handler handler) {
        if (handler == null) {
            return;
        }
        try {
            handler.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            System.out.flush();
            System.err.flush();
            Runtime.getRuntime().halt(0);
        }
    }
}
