package dev.bindery.local.call;

import dev.bindery.HttpResponse;
import dev.bindery.local.storage.Change;
import dev.bindery.local.storage.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one call has written, until it is sent off as a whole. */
public final class Outbox {
    private final Map<Store, List<Change>> changes = new LinkedHashMap<>();
    private @Nullable HttpResponse response;

    /** Adds a change to a store. */
    public void add(Store store, Change change) {
        // The store that is written to last goes last: the trigger's, which has the message to acknowledge.
        List<Change> earlier = changes.remove(store);
        List<Change> all = earlier == null ? new ArrayList<>() : earlier;
        all.add(change);
        changes.put(store, all);
    }

    /** Sets the HTTP response. */
    public void respond(HttpResponse newResponse) {
        response = newResponse;
    }

    @Nullable
    HttpResponse response() {
        return response;
    }

    /** Makes the changes. Those of one store are made as one if it can. */
    void send() {
        changes.forEach(Store::apply);
    }

    /** Forgets what was staged, the call having failed. */
    void discard() {
        changes.forEach((store, list) -> list.forEach(change -> {
            if (change instanceof Change.PutBlob blob) {
                store.blobs().discard(blob.blob());
            }
        }));
    }
}
