package dev.bindery.local;

import dev.bindery.local.config.ConfigurationException;
import dev.bindery.local.reload.ClassFolders;
import dev.bindery.local.reload.ClassSnapshot;
import dev.bindery.local.reload.FileWatch;
import dev.bindery.local.storage.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the application anew whenever it was compiled or its settings were written, and keeps the last that was good.
 */
final class Reloading {
    private static final Logger LOG = LoggerFactory.getLogger("Host.General");
    private static final long BETWEEN_LOOKS = 250;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private final HostOptions options;
    private final Assembly assembly;
    private final Consumer<AppVersion> takeOver;
    private final List<Path> folders;
    private final FileWatch watch;
    private final Thread thread;
    private volatile boolean closed;
    private Instant good = Instant.now();

    /** @param takeOver puts a new version in place of the present one */
    Reloading(HostOptions options, Assembly assembly, Consumer<AppVersion> takeOver) {
        this.options = options;
        this.assembly = assembly;
        this.takeOver = takeOver;
        this.folders = ClassFolders.of(options.classLoader());
        this.watch = new FileWatch(folders, Configuration.files(options));
        this.thread = new Thread(this::watch, "bindery-reload");
        this.thread.setDaemon(true);
    }

    /** The application's classes as they are now. */
    static ClassLoader snapshot(HostOptions options) {
        ClassLoader loader = options.classLoader();
        try {
            return ClassSnapshot.of(ClassFolders.of(loader), loader);
        } catch (IOException e) {
            throw new ConfigurationException("The application's classes cannot be read: " + e, e);
        }
    }

    void start() {
        thread.start();
    }

    private void watch() {
        try {
            while (!closed) {
                Thread.sleep(BETWEEN_LOOKS);
                if (watch.hasChanged() && !closed) {
                    reload();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("The application is not watched any more");
        }
    }

    private void reload() {
        long started = System.nanoTime();
        AppVersion version;
        try {
            version = assembly.load(snapshot(options), Configuration.of(options));
        } catch (ConfigurationException | StoreException e) {
            keep(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            return;
        } catch (LinkageError | RuntimeException e) {
            keep(e.toString());
            LOG.debug("The new version cannot be used", e);
            return;
        }
        takeOver.accept(version);
        good = Instant.now();
        LOG.info(
                "Reloaded {} functions in {} ms",
                version.functions().size(),
                (System.nanoTime() - started) / 1_000_000);
    }

    private void keep(String reason) {
        LOG.error("The new version cannot be used, and the one of {} goes on serving: {}", TIME.format(good), reason);
    }

    /** Ends that, when what it is at is done. */
    void stop() throws InterruptedException {
        closed = true;
        thread.interrupt();
        thread.join();
    }
}
