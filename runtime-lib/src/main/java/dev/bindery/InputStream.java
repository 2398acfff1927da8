package dev.bindery;

import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.BlobTrigger;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.meta.ReadFrom;
import dev.bindery.annotation.meta.WriteTo;
import dev.bindery.spi.BindingData;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A blob's content, with what the host tells about the blob. The Functions host tells it about the blob that triggered
 * the function; of an input it gives the content alone.
 */
public final class InputStream extends java.io.InputStream {
    private final java.io.InputStream content;
    private final BlobFacts facts;
    private final long length;

    private InputStream(java.io.InputStream content, BlobFacts facts, long length) {
        this.content = content;
        this.facts = facts;
        this.length = length;
    }

    /**
     * A blob, for a test.
     *
     * @param name its name, {@code container/blob}
     * @param content its content
     * @return the blob
     */
    public static InputStream of(String name, byte[] content) {
        return new InputStream(
                new ByteArrayInputStream(content),
                new BlobFacts(Facts.of(Map.of("BlobTrigger", name))),
                content.length);
    }

    /**
     * The blob that triggers a function; called by generated adapters.
     *
     * @param data the trigger's value
     * @return the blob, or null for nothing
     */
    @ReadFrom(
            value = BlobTrigger.class,
            bytes = true,
            metadata = {"BlobTrigger", "Uri", "Properties", "Metadata"})
    public static @Nullable InputStream fromTrigger(BindingData data) {
        return read(data, Facts.of(data::metadata));
    }

    /**
     * The blob of an input; called by generated adapters.
     *
     * @param data the input's value
     * @return the blob, or null if there is no such blob
     */
    @ReadFrom(value = BlobInput.class, bytes = true)
    public static @Nullable InputStream fromBinding(BindingData data) {
        return read(data, Facts.of(Map.of()));
    }

    private static @Nullable InputStream read(BindingData data, Facts facts) {
        if (data.value() instanceof BoundValue.Stream stream) {
            return new InputStream(stream.stream(), new BlobFacts(facts), stream.length());
        }
        byte[] bytes = Decode.bytes(data);
        return bytes == null
                ? null
                : new InputStream(new ByteArrayInputStream(bytes), new BlobFacts(facts), bytes.length);
    }

    /**
     * The value that copies the blob to an output; called by generated adapters.
     *
     * @param blob the blob
     * @return what has not been read of it; nothing for null
     */
    @WriteTo(BlobOutput.class)
    public static BoundValue toBinding(@Nullable InputStream blob) {
        return Encode.stream(blob);
    }

    /**
     * The blob as an HTTP response: 200, {@code application/octet-stream}; called by generated adapters.
     *
     * @param blob the blob
     * @return what has not been read of it; nothing for null
     */
    @WriteTo(HttpOutput.class)
    public static BoundValue toResponse(@Nullable InputStream blob) {
        return Encode.streamResponse(blob);
    }

    /**
     * The blob's name, {@code container/blob}.
     *
     * @return the name, or null where the host does not tell
     */
    public @Nullable String name() {
        return facts.name();
    }

    /**
     * How many bytes the whole blob has.
     *
     * @return the number of bytes, or -1 where the host does not tell
     */
    public long length() {
        return length >= 0 ? length : facts.length();
    }

    /**
     * The blob's address.
     *
     * @return the address, or null where the host does not tell
     */
    public @Nullable String uri() {
        return facts.uri();
    }

    /**
     * The blob's properties, such as {@code ETag} and {@code ContentType}, as the host's storage library names them:
     * text, numbers, booleans, or maps and lists of those. Case makes no difference to their names.
     *
     * @return the properties, unmodifiable; empty where the host does not tell
     */
    public Map<String, Object> properties() {
        return facts.properties();
    }

    /**
     * The blob's metadata: the names and values that its writer gave it. Case makes no difference to the names.
     *
     * @return the metadata, unmodifiable; empty where the host does not tell
     */
    public Map<String, String> metadata() {
        return facts.metadata();
    }

    @Override
    public int read() throws IOException {
        return content.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int count) throws IOException {
        return content.read(buffer, offset, count);
    }

    @Override
    public byte[] readNBytes(int count) throws IOException {
        return content.readNBytes(count);
    }

    @Override
    public byte[] readAllBytes() throws IOException {
        return content.readAllBytes();
    }

    @Override
    public long transferTo(OutputStream target) throws IOException {
        return content.transferTo(target);
    }

    @Override
    public long skip(long count) throws IOException {
        return content.skip(count);
    }

    @Override
    public int available() throws IOException {
        return content.available();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    @Override
    public String toString() {
        String name = name();
        return name == null ? "a blob" : name;
    }
}
