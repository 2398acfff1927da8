package dev.bindery.local.bindings;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.call.Output;
import dev.bindery.local.storage.Change;
import dev.bindery.local.storage.Store;
import dev.bindery.spi.BoundValue;
import dev.bindery.syntax.BlobPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A blob to write. */
final class BlobOutput implements OutputKind {
    private static final String CONTENT_TYPE = "application/octet-stream";

    @Override
    public String type() {
        return "blob";
    }

    @Override
    public Output bind(BindingDescription binding, HostParts parts) {
        Place place = Place.of(binding, "path", parts.clock());
        Store store = parts.stores().of(binding);
        return data -> {
            BlobPath path = place.blob(data);
            return (value, outbox) -> {
                try (InputStream content = content(binding, value)) {
                    outbox.add(
                            store,
                            new Change.PutBlob(
                                    store.blobs().stage(path.container(), path.blob(), CONTENT_TYPE, content)));
                }
            };
        };
    }

    private static InputStream content(BindingDescription binding, BoundValue value) throws IOException {
        return value instanceof BoundValue.Stream stream
                ? stream.stream()
                : new ByteArrayInputStream(OutputBytes.of(binding, value));
    }
}
