package dev.bindery.local.call;

import dev.bindery.HttpResponse;
import dev.bindery.local.storage.Blobs;
import dev.bindery.local.storage.Change;
import dev.bindery.local.storage.StagedBlob;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one call has written, until it is sent off as a whole. */
public final class Outbox {
    private final List<Change> changes = new ArrayList<>();
    private final List<StagedBlob> staged = new ArrayList<>();
    private @Nullable HttpResponse response;

    /** Adds a change. */
    public void add(Change change) {
        changes.add(change);
        if (change instanceof Change.PutBlob blob) {
            staged.add(blob.blob());
        }
    }

    /** Sets the HTTP response. */
    public void respond(HttpResponse newResponse) {
        response = newResponse;
    }

    List<Change> changes() {
        return changes;
    }

    @Nullable
    HttpResponse response() {
        return response;
    }

    /** Forgets what was staged, the call having failed. */
    void discard(Blobs blobs) {
        staged.forEach(blobs::discard);
    }
}
