package dev.bindery.standin;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process that runs functions. {@link #close} ends it in any case. */
public abstract class FunctionsProcess implements AutoCloseable {
    private final Process process;
    private final Console console;
    private final Thread lastResort;

    protected FunctionsProcess(Process process) {
        this.process = process;
        this.console = new Console(process);
        this.lastResort = new Thread(process::destroyForcibly, "end-of-" + process.pid());
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    public Console console() {
        return console;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the process has ended. */
    public CompletableFuture<Process> ended() {
        return process.onExit();
    }

    /** Tells the process to end, and does not wait. */
    public void terminate() {
        // Not by the process itself, which would close its output too.
        process.toHandle().destroy();
    }

    public void kill() {
        process.toHandle().destroyForcibly();
    }

    /** The exit status, once the process has ended and all that it said was read. */
    public int exitStatus(Duration patience) {
        try {
            int status = process.onExit()
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .exitValue();
            console.awaitEnd();
            return status;
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("The process does not end; it said:\n" + console.text(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
        process.onExit().join();
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }
}
