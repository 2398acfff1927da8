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
import java.util.List;
import java.util.Map;

/** The stores that the connections of bindings name, each opened when it is first asked for. */
public final class Stores implements AutoCloseable {
    private final Map<Place, Store> opened;
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
        this(new LinkedHashMap<>(), folder, settings, hostJson, clock);
    }

    private Stores(Map<Place, Store> opened, Path folder, Settings settings, HostJson hostJson, Clock clock) {
        this.opened = opened;
        this.folder = folder;
        this.settings = settings;
        this.hostJson = hostJson;
        this.clock = clock;
    }

    /** What a store is opened for. */
    private record Place(Connection connection, MessageEncoding encoding) {}

    /** The same stores, as other settings name them. Those that are open stay so, and are closed with these. */
    public Stores with(Settings otherSettings, HostJson otherHostJson) {
        return new Stores(opened, folder, otherSettings, otherHostJson, clock);
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

    private Store of(String name) {
        Connection connection = Connection.find(settings, name);
        boolean base64 = connection instanceof Connection.Embedded || MessageLimit.isBase64(hostJson);
        Place place = new Place(connection, base64 ? MessageEncoding.BASE64 : MessageEncoding.NONE);
        synchronized (opened) {
            Store store = opened.get(place);
            if (store == null) {
                store = open(place);
                opened.put(place, store);
            }
            return store;
        }
    }

    private Store open(Place place) {
        return place.connection instanceof Connection.Embedded
                ? EmbeddedStore.open(folder, clock)
                : AzureStore.of(place.connection, place.encoding, hostId());
    }

    /** What tells the apps of one account apart. */
    public String hostId() {
        return HostId.of(settings, Path.of(""));
    }

    @Override
    public void close() {
        RuntimeException failure = null;
        List<Store> open;
        synchronized (opened) {
            open = List.copyOf(opened.values());
        }
        for (Store store : open) {
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
