package dev.bindery.spi;

import dev.bindery.HttpRequest;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A binding's value could not become what the function wants. Parameters are converted before the function runs, so
 * that it never ran; what a message or event tells beside its body, when the function asks.
 */
public final class ConversionException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    ConversionException(String function, String name, BoundValue value, String wanted, @Nullable Throwable cause) {
        super(
                "Function '" + function + "': '" + name + "' holds " + describe(value) + ", which cannot become "
                        + wanted + because(cause),
                cause);
    }

    private static String because(@Nullable Throwable cause) {
        String detail = cause == null ? null : cause.getMessage();
        if (detail == null || detail.isBlank()) {
            return ".";
        }
        return ": " + detail.lines().findFirst().orElse("");
    }

    private static String describe(BoundValue value) {
        if (value instanceof BoundValue.Text text) {
            return quoted(text.text());
        } else if (value instanceof BoundValue.Json json) {
            return "the JSON " + quoted(json.json());
        } else if (value instanceof BoundValue.Bytes bytes) {
            return bytes.bytes().length + " bytes";
        } else if (value instanceof BoundValue.Stream) {
            return "a stream";
        } else if (value instanceof BoundValue.Numeric numeric) {
            return "the number " + numeric.number();
        } else if (value instanceof BoundValue.Items items) {
            return items.values().size() + " values";
        } else if (value instanceof BoundValue.Nothing) {
            return "nothing";
        } else if (value instanceof BoundValue.Request request) {
            return describe(request.request());
        }
        return "an HTTP response";
    }

    private static String describe(HttpRequest request) {
        try {
            int length = request.bytes().length;
            return length == 0 ? "a request without a body" : "a request body of " + length + " bytes";
        } catch (IllegalStateException | UncheckedIOException e) {
            return "a request body that was not read to its end";
        }
    }

    private static String quoted(String text) {
        String line = text.substring(0, Math.min(SHOWN, text.length())).replaceAll("\\R", " ");
        return text.length() <= SHOWN ? '"' + line + '"' : '"' + line + "…\" (" + text.length() + " characters)";
    }
}
