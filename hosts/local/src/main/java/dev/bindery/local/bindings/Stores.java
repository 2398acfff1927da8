package dev.bindery.local.bindings;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.config.Connection;
import dev.bindery.local.config.HostId;
import dev.bindery.local.config.HostJson;
import dev.bindery.local.config.Settings;
import dev.bindery.local.storage.EmbeddedStore;
import dev.bindery.local.storage.Store;
import dev.bindery.local.storage.azure.AzureStore;
import dev.bindery.local.storage.azure.MessageEncoding;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** The stores that the connections of bindings name, each opened when it is first asked for. */
public final class Stores implements AutoCloseable {
    private final Map<Connection, Store> opened = new LinkedHashMap<>();
    private final Path folder;
    private final Settings settings;
    private final HostJson hostJson;
    private final Clock clock;

    /**
     * @param folder where the store of this machine is, for connections that say nothing
     * @param settings say the connections
     * @param hostJson says how queues' messages are encoded
     * @param clock the time
     */
    public Stores(Path folder, Settings settings, HostJson hostJson, Clock clock) {
        this.folder = folder;
        this.settings = settings;
        this.hostJson = hostJson;
        this.clock = clock;
    }

    /** The store of the host itself, in {@code AzureWebJobsStorage}: timers, locks and receipts are there. */
    public Store host() {
        return of("");
    }

    /**
     * The store of a binding.
     *
     * @throws dev.bindery.local.config.ConfigurationException if its connection cannot be one
     * @throws dev.bindery.local.storage.StoreException if the folder cannot be used
     */
    public Store of(BindingDescription binding) {
        return of(binding.text("connection").orElse(""));
    }

    private synchronized Store of(String name) {
        Connection connection = Connection.find(settings, name);
        Store store = opened.get(connection);
        if (store == null) {
            store = open(connection);
            opened.put(connection, store);
        }
        return store;
    }

    private Store open(Connection connection) {
        if (connection instanceof Connection.Embedded) {
            return EmbeddedStore.open(folder, clock);
        }
        MessageEncoding encoding = MessageLimit.isBase64(hostJson) ? MessageEncoding.BASE64 : MessageEncoding.NONE;
        return AzureStore.of(connection, encoding, hostId());
    }

    /** What tells the apps of one account apart. */
    public String hostId() {
        return HostId.of(settings, Path.of(""));
    }

    @Override
    public synchronized void close() {
        RuntimeException failure = null;
        for (Store store : opened.values()) {
            try {
                store.close();
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
