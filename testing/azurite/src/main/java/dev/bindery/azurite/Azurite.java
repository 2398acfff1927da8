package dev.bindery.azurite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A running Azurite: the services of blobs, queues and tables on ports of this machine. What it holds is gone when it
 * ends, unless it was given a folder.
 */
public final class Azurite implements AutoCloseable {
    private static final int ACCOUNTS = 1000;
    /** The key of the emulator's well-known account, which is public. */
    private static final String KEY =
            "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static final String WELL_KNOWN = "devstoreaccount1";

    private final AtomicInteger given = new AtomicInteger();
    private final AzuriteProcess process;
    private final @Nullable Path folder;

    private Azurite(AzuriteProcess process, @Nullable Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /**
     * Starts one on free ports, which keeps everything in memory.
     *
     * @return the emulator, ready for requests
     */
    public static Azurite start() {
        return start(null, List.of(0, 0, 0));
    }

    /**
     * Starts one on free ports, which keeps everything in a folder.
     *
     * @param folder the folder
     * @return the emulator, ready for requests
     */
    public static Azurite start(Path folder) {
        return start(folder, List.of(0, 0, 0));
    }

    private static Azurite start(@Nullable Path folder, List<Integer> ports) {
        try {
            Path installed = Npm.install();
            List<String> command = new ArrayList<>(
                    List.of("node", installed.resolve("start.js").toString()));
            // The emulator does not know the newest version of the services that a newer client asks for.
            command.addAll(List.of("--skipApiVersionCheck", "--disableTelemetry", "--silent"));
            List<String> services = List.of("blob", "queue", "table");
            for (int i = 0; i < services.size(); i++) {
                command.addAll(List.of("--" + services.get(i) + "Port", Integer.toString(ports.get(i))));
            }
            command.addAll(
                    folder == null ? List.of("--inMemoryPersistence") : List.of("--location", folder.toString()));
            StringBuilder accounts = new StringBuilder(WELL_KNOWN + ":" + KEY);
            for (int i = 1; i <= ACCOUNTS; i++) {
                accounts.append(';').append(name(i)).append(':').append(KEY);
            }
            Path place = folder == null ? Files.createTempDirectory("azurite") : Files.createDirectories(folder);
            return new Azurite(
                    AzuriteProcess.start(command, place, Map.of("AZURITE_ACCOUNTS", accounts.toString())), folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Azurite cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Azurite started", e);
        }
    }

    private static String name(int number) {
        return "account" + number;
    }

    /**
     * An account that nobody else was given.
     *
     * @return the account
     */
    public AzuriteAccount account() {
        int number = given.incrementAndGet();
        if (number > ACCOUNTS) {
            throw new IllegalStateException("All " + ACCOUNTS + " accounts of this Azurite have been given");
        }
        return account(name(number));
    }

    private AzuriteAccount account(String name) {
        List<Integer> ports = process.ports();
        return new AzuriteAccount(
                name,
                "DefaultEndpointsProtocol=http;AccountName=" + name + ";AccountKey=" + KEY
                        + ";BlobEndpoint=http://127.0.0.1:" + ports.get(0) + "/" + name
                        + ";QueueEndpoint=http://127.0.0.1:" + ports.get(1) + "/" + name
                        + ";TableEndpoint=http://127.0.0.1:" + ports.get(2) + "/" + name + ";");
    }

    /**
     * The number of its process.
     *
     * @return the number
     */
    public long pid() {
        return process.pid();
    }

    /**
     * Starts another one on the ports of this one, after this one was closed. It has what this one had if that is in a
     * folder.
     *
     * @return the emulator, ready for requests; it knows the accounts that this one gave
     */
    public Azurite startAgain() {
        Azurite again = start(folder, process.ports());
        again.given.set(given.get());
        return again;
    }

    /** Ends its process. Does nothing the second time. */
    @Override
    public void close() {
        process.end(10, TimeUnit.SECONDS);
    }
}
