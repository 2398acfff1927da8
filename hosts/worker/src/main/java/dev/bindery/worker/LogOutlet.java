package dev.bindery.worker;

import dev.bindery.worker.http2.GrpcStream;
import dev.bindery.worker.rpc.Log;
import dev.bindery.worker.rpc.Outgoing;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The way of all log lines to the host. Who logs waits for a host that reads slowly; before that, lines that only help
 * to find faults are left out and counted.
 */
public final class LogOutlet {
    /** Where lines below information begin to be left out. */
    private static final long MUCH = 1 << 20;

    private static final String JUL_CLASS = "java.util.logging.config.class";
    private static volatile @Nullable LogOutlet ofProcess;

    private final GrpcStream stream;
    private final Calls calls;
    private final Apps apps = new Apps(this);
    private final AtomicLong leftOut = new AtomicLong();
    private volatile @Nullable Levels levels;

    LogOutlet(GrpcStream stream, Calls calls) {
        this.stream = stream;
        this.calls = calls;
    }

    /** Takes all lines that there are, but those of SLF4J, which the apps' own runtime takes. */
    ConsoleLines[] install() {
        ofProcess = this;
        // By name: nothing of the JDK's logging is loaded before somebody logs.
        if (System.getProperty(JUL_CLASS) == null && System.getProperty("java.util.logging.config.file") == null) {
            System.setProperty(JUL_CLASS, "dev.bindery.worker.JulLines");
        }
        return ConsoleLines.install(this);
    }

    /** The one that takes the lines of this process, or null. */
    static @Nullable LogOutlet ofProcess() {
        return ofProcess;
    }

    Apps apps() {
        return apps;
    }

    /** The id of the call that this thread works on, or null. */
    @Nullable
    String currentCall() {
        return apps.currentCall();
    }

    /** The function of the call that this thread works on, or null. */
    @Nullable
    String currentFunction() {
        return apps.currentFunction();
    }

    /**
     * Whether the host would want a line.
     *
     * @param function the function that is called, or null outside of calls
     * @param category the name of the logger
     * @param level the level, as in {@link Log}
     * @return true if it would
     */
    public boolean isEnabled(@Nullable String function, String category, int level) {
        if (level >= Log.INFORMATION) {
            return true;
        }
        Levels rules = levels;
        if (rules == null) {
            String folder = System.getenv("FUNCTIONS_APPLICATION_DIRECTORY");
            rules = Levels.of(Path.of(folder == null ? "" : folder), System.getenv());
            levels = rules;
        }
        // By this name the host knows all that functions log.
        return rules.allow(function == null ? category : "Function." + function + ".User", level);
    }

    /** Has the levels be read anew: the process is another app's now. */
    void forgetLevels() {
        levels = null;
    }

    /**
     * Sends a line. What belongs to no call that runs goes as the worker's own: the host drops it else.
     *
     * @param line the line
     */
    public void write(Log line) {
        if (line.level() < Log.INFORMATION && stream.queued() > MUCH) {
            leftOut.incrementAndGet();
            return;
        }
        long count = leftOut.get();
        if (count > 0 && leftOut.compareAndSet(count, 0)) {
            stream.send(Outgoing.log(new Log(
                    null,
                    "bindery-worker",
                    Log.WARNING,
                    count + " debug lines were left out, because the host does not read as fast as they come.",
                    null,
                    null,
                    true)));
        }
        boolean running = line.invocationId() != null && calls.isRunning(line.invocationId());
        stream.send(Outgoing.log(running || line.ofSystem() ? line : line.asSystem()));
    }
}
