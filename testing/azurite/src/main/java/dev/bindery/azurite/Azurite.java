package dev.bindery.azurite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** Where {@code UseDevelopmentStorage=true} looks for it. */
    private static final List<Integer> USUAL_PORTS = List.of(10_000, 10_001, 10_002);

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

    /**
     * Starts one on the ports that every client takes for its own, 10000, 10001 and 10002, for those who say no more
     * than {@code UseDevelopmentStorage=true}. It keeps everything in memory.
     *
     * @return the emulator, ready for requests
     * @throws UncheckedIOException if another process has one of the ports
     */
    public static Azurite startOnUsualPorts() {
        return start(null, USUAL_PORTS);
    }

    /**
     * Whether {@link #startOnUsualPorts} would find its ports free.
     *
     * @return whether nobody listens at any of them
     */
    public static boolean hasUsualPorts() {
        for (int port : USUAL_PORTS) {
            try (ServerSocket socket = new ServerSocket()) {
                // Else one that was just left counts as taken, where Azurite would take it.
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            } catch (IOException e) {
                return false;
            }
        }
        return true;
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
            Map<String, String> environment = Map.of("AZURITE_ACCOUNTS", accounts.toString());
            AzuriteProcess process = folder == null
                    ? AzuriteProcess.startInFolderOfItsOwn(command, environment)
                    : AzuriteProcess.start(command, Files.createDirectories(folder), environment);
            return new Azurite(process, folder);
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

    /** The folder that goes with it. */
    Optional<Path> ownFolder() {
        return process.ownFolder();
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
