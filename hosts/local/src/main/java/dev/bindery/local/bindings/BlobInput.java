package dev.bindery.local.bindings;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.call.Input;
import dev.bindery.local.storage.BlobContent;
import dev.bindery.local.storage.Blobs;
import dev.bindery.spi.BoundValue;
import dev.bindery.syntax.BlobPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.slf4j.LoggerFactory;

/** A blob to read. As in the Functions host it is text, unless the binding asks for binary data. */
final class BlobInput implements InputKind {
    @Override
    public String type() {
        return "blob";
    }

    @Override
    public Input bind(BindingDescription binding, HostParts parts) {
        Place place = Place.of(binding, "path", parts.clock());
        Blobs blobs = parts.stores().of(binding).blobs();
        return switch (binding.dataType()) {
            case "binary" -> data -> binary(blobs, place.blob(data));
            case "stream" -> {
                LoggerFactory.getLogger("Host.Bindings")
                        .warn(
                                "Function '{}': the blob '{}' has the data type stream, for which the Functions host"
                                        + " delivers nothing. Use binary.",
                                binding.function(),
                                binding.name());
                yield data -> BoundValue.NOTHING;
            }
            default -> data -> text(blobs, place.blob(data));
        };
    }

    private static BoundValue binary(Blobs blobs, BlobPath path) {
        return blobs.open(path.container(), path.blob())
                .<BoundValue>map(
                        blob -> new BoundValue.Stream(blob.stream(), blob.info().length()))
                .orElse(BoundValue.NOTHING);
    }

    private static BoundValue text(Blobs blobs, BlobPath path) {
        BlobContent blob = blobs.open(path.container(), path.blob()).orElse(null);
        if (blob == null) {
            return BoundValue.NOTHING;
        }
        try (InputStream stream = blob.stream()) {
            return new BoundValue.Text(new String(stream.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
