package dev.bindery.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.local.triggers.BlobTrigger;
import dev.bindery.spi.Json;
import dev.bindery.syntax.BlobPath;
import dev.bindery.syntax.SyntaxException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** A blob of the app, which need not exist. */
public final class AppBlob {
    private final Engine engine;
    private final BlobPath path;

    AppBlob(Engine engine, String path) {
        this.engine = engine;
        try {
            this.path = BlobPath.resolved(path);
        } catch (SyntaxException e) {
            throw new IllegalArgumentException("'" + path + "' is not the path of a blob. " + e.problem(), e);
        }
    }

    /**
     * Writes the blob, and runs the functions whose trigger watches it, if any do. A function that fails makes this
     * throw its exception.
     *
     * @param content text and bytes as they are, any other object as JSON
     */
    public void put(Object content) {
        put(content, "application/octet-stream");
    }

    /**
     * Writes the blob, and runs the functions whose trigger watches it, if any do. A function that fails makes this
     * throw its exception.
     *
     * @param content text and bytes as they are, any other object as JSON
     * @param contentType the blob's media type
     */
    public void put(Object content, String contentType) {
        engine.storage().put(path, Values.content(content), contentType);
        engine.look(BlobTrigger.class, trigger -> trigger.watches(path.container(), path.blob()));
    }

    /** Deletes the blob, if it exists. */
    public void delete() {
        engine.storage().delete(path);
    }

    /**
     * Whether the blob exists.
     *
     * @return true if it does
     */
    public boolean exists() {
        return engine.storage().read(path).isPresent();
    }

    /**
     * The blob's content.
     *
     * @return the bytes
     * @throws AssertionError if there is no such blob; the message lists those of the container
     */
    public byte[] bytes() {
        return engine.storage()
                .read(path)
                .orElseThrow(() -> new AssertionError("There is no blob '" + path + "'."
                        + Failures.nearest(path.blob(), engine.storage().blobs(path.container()))));
    }

    /**
     * The blob's content as text.
     *
     * @return the text, read as UTF-8
     * @throws AssertionError if there is no such blob; the message lists those of the container
     */
    public String text() {
        return new String(bytes(), UTF_8);
    }

    /**
     * The blob's content, read as JSON.
     *
     * @param type the class it becomes
     * @param <T> the class
     * @return the object, or null for JSON's null
     * @throws AssertionError if there is no such blob; the message lists those of the container
     * @throws IllegalArgumentException if it is not JSON or does not fit the type; the message says where
     */
    public <T> @Nullable T json(Class<T> type) {
        return json((Type) type);
    }

    /**
     * The blob's content, read as JSON.
     *
     * @param type the type it becomes, such as that of a {@code List<Order>}
     * @param <T> the same type; the caller vouches for it
     * @return the object, or null for JSON's null
     * @throws AssertionError if there is no such blob; the message lists those of the container
     * @throws IllegalArgumentException if it is not JSON or does not fit the type; the message says where
     */
    public <T> @Nullable T json(Type type) {
        return Json.read(bytes(), type);
    }
}
