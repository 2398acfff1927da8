package dev.bindery.worker;

import dev.bindery.worker.http2.Ending;
import dev.bindery.worker.training.Training;
import java.io.IOException;

/** The process that the Functions host starts for its language worker. */
public final class Main {
    private static final int FAILED = 1;

    private Main() {}

    /**
     * Serves the host until the stream to it ends. The exit status is 0 if that was in order; any other has the host
     * start a worker again.
     *
     * <p>After {@code --make-archive}, which no host says, it makes an archive of classes instead, and serves nobody.
     *
     * @param arguments what the host says; others are passed over
     */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("--make-archive")) {
            System.exit(Training.run(arguments));
        }
        // The app's runtime brings it; with another one, lines go wherever that takes them.
        preset("slf4j.provider", "dev.bindery.logging.SinkServiceProvider");
        // It would say that it was told so.
        preset("slf4j.internal.verbosity", "WARN");
        int status = serve(arguments);
        // Returning is the quicker way: an exit waits for threads inside native code.
        if (status != 0 || othersHoldTheProcess()) {
            System.exit(status);
        }
    }

    private static void preset(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static int serve(String[] arguments) {
        try {
            Ending ending = Worker.serve(Arguments.read(arguments));
            if (ending.orderly()) {
                return 0;
            }
            return fail(ending.reason());
        } catch (IllegalArgumentException e) {
            return fail(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return fail("The host cannot be reached: " + e.getMessage());
        }
    }

    private static int fail(String reason) {
        System.err.println("The worker ends with an error: " + reason);
        return FAILED;
    }

    private static boolean othersHoldTheProcess() {
        Thread[] threads = new Thread[Thread.activeCount() + 16];
        for (int i = Thread.enumerate(threads) - 1; i >= 0; i--) {
            if (!threads[i].isDaemon() && threads[i] != Thread.currentThread()) {
                return true;
            }
        }
        return false;
    }
}
