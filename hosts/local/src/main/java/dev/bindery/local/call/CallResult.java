package dev.bindery.local.call;

import dev.bindery.HttpResponse;
import dev.bindery.spi.BoundValue;
import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended.
 *
 * @param failure why it failed, or null if it succeeded
 * @param response the HTTP response that it gave, or null; its stream may read from an input
 * @param returned the value that it gave to its output {@code $return}
 * @param inputs closes the inputs, which is for whoever has done with the response
 */
public record CallResult(
        @Nullable Throwable failure, @Nullable HttpResponse response, BoundValue returned, Closeable inputs) {
    /** Whether the function and the writing of its outputs went well. */
    public boolean succeeded() {
        return failure == null;
    }
}
