package dev.bindery;

import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.meta.WriteTo;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP response: {@code HttpResponse.text("Hello")}, or {@code HttpResponse.status(201).header("Location",
 * url).json(order).build()}. Immutable, but a body that is a stream is read once.
 *
 * <p>A body can be written while the client reads it: {@code HttpResponse.status(200).body(out -> …).build()}. Hosts
 * that stream pass on what is written whenever it is flushed or there is enough of it; the others collect it first.
 */
public final class HttpResponse {
    private final int status;
    private final MultiMap headers;
    private final List<Cookie> cookies;
    private final byte[] bytes;
    private final java.io.@Nullable InputStream stream;
    private final @Nullable BodyWriter writer;

    private HttpResponse(Builder builder) {
        status = builder.status;
        bytes = builder.encoded();
        stream = builder.stream;
        writer = builder.writer;
        headers = builder.allHeaders();
        cookies = List.copyOf(builder.cookies);
    }

    /**
     * Text: 200, {@code text/plain; charset=utf-8}.
     *
     * @param body the text
     * @return the response
     */
    public static HttpResponse text(String body) {
        return status(200).body(body).build();
    }

    /**
     * An object as JSON: 200, {@code application/json}.
     *
     * @param body the object
     * @return the response
     * @throws IllegalArgumentException if it cannot be written as JSON
     */
    public static HttpResponse json(@Nullable Object body) {
        return status(200).json(body).build();
    }

    /**
     * Bytes: 200, {@code application/octet-stream}.
     *
     * @param body the bytes, not copied; do not change them afterwards
     * @return the response
     */
    public static HttpResponse bytes(byte[] body) {
        return status(200).body(body).build();
    }

    /**
     * A stream: 200, {@code application/octet-stream}. The host reads and closes it.
     *
     * @param body the stream
     * @return the response
     */
    public static HttpResponse stream(java.io.InputStream body) {
        return status(200).body(body).build();
    }

    /**
     * Starts a response, without a body so far.
     *
     * @param status the status code
     * @return a builder
     * @throws IllegalArgumentException if a final response cannot have that status; it is 200 to 599
     */
    public static Builder status(int status) {
        return new Builder(status);
    }

    /**
     * The value that an output takes; called by generated adapters.
     *
     * @param response the response
     * @return the same for the host; nothing for null
     */
    @WriteTo(HttpOutput.class)
    public static BoundValue toBinding(@Nullable HttpResponse response) {
        return response == null ? BoundValue.NOTHING : new BoundValue.Response(response);
    }

    /**
     * The status code.
     *
     * @return the status, 200 to 599
     */
    public int status() {
        return status;
    }

    /**
     * The headers, the content type among them, but not the cookies.
     *
     * @return the headers; case makes no difference to their names
     */
    public MultiMap headers() {
        return headers;
    }

    /**
     * The cookies that it sets.
     *
     * @return the cookies, in order, unmodifiable
     */
    public List<Cookie> cookies() {
        return cookies;
    }

    /**
     * Whether the body is a stream, or is written while it is sent: only {@link #bodyStream} and {@link #writeTo} give
     * it then.
     *
     * @return true for these, false for bytes
     */
    public boolean isStream() {
        return stream != null || writer != null;
    }

    /**
     * The body.
     *
     * @return the body, empty where there is none; not copied, so do not change it
     * @throws IllegalStateException if the body is a stream
     */
    public byte[] bytes() {
        if (isStream()) {
            throw new IllegalStateException("The body of this response is a stream. Read bodyStream().");
        }
        return bytes;
    }

    /**
     * The body as text, in the charset of the content type, else UTF-8.
     *
     * @return the text, empty where there is no body
     * @throws IllegalStateException if the body is a stream
     */
    public String text() {
        return ContentType.of(headers.get("Content-Type")).text(bytes());
    }

    /**
     * The body as a stream. Where {@link #isStream}, it is the one that the function gave, which can be read once and
     * which the reader closes. What a {@link BodyWriter} writes is all collected when the stream is first read.
     *
     * @return the stream
     */
    public java.io.InputStream bodyStream() {
        if (stream != null) {
            return stream;
        }
        return writer == null ? new ByteArrayInputStream(bytes) : new CollectedBody(writer);
    }

    /**
     * Writes the body, which is read or written once where {@link #isStream}.
     *
     * @param target where to; it is not closed
     * @throws IOException if the body cannot be read, its writer fails, or the target does not take it
     */
    public void writeTo(OutputStream target) throws IOException {
        if (writer != null) {
            writer.writeTo(target);
        } else {
            try (java.io.InputStream body = bodyStream()) {
                body.transferTo(target);
            }
        }
    }

    @Override
    public String toString() {
        return status + " " + headers.getOrDefault("Content-Type", "without a body");
    }

    /** Writes the body of a response while the client reads it. */
    @FunctionalInterface
    public interface BodyWriter {
        /**
         * Writes the body, after the function has returned.
         *
         * @param target where to; {@link OutputStream#flush} has what was written sent. Writing waits for a client that
         *     is slow, and fails where it is gone. The host closes it.
         * @throws IOException if the body cannot be written. The client gets a response of 500 if nothing was sent yet,
         *     and else sees that the body is not complete
         */
        void writeTo(OutputStream target) throws IOException;
    }

    /** Puts a response together. */
    public static final class Builder {
        private final int status;
        private final MultiMap.Builder headers = MultiMap.ignoringCase();
        private final List<Cookie> cookies = new ArrayList<>();
        private @Nullable String text;
        private byte[] bytes = {};
        private java.io.@Nullable InputStream stream;
        private @Nullable BodyWriter writer;
        private @Nullable String bodyType;
        private @Nullable String contentType;

        private Builder(int status) {
            if (status < 200 || status > 599) {
                throw new IllegalArgumentException(
                        "A response cannot have the status " + status + "; use one of 200 to 599.");
            }
            this.status = status;
        }

        /**
         * Adds a header, after those of the same name. {@code Content-Type} replaces the one that there is;
         * {@code Set-Cookie} is read as a {@link #cookie}.
         *
         * @param name its name: letters, digits and {@code !#$%&'*+-.^_`|~}
         * @param value its value: ASCII without control characters, because the server refuses all else
         * @return this builder
         * @throws IllegalArgumentException if the name or the value has other characters
         */
        public Builder header(String name, String value) {
            HeaderSyntax.token("header name", name);
            HeaderSyntax.value(name, value);
            if (name.equalsIgnoreCase("Set-Cookie")) {
                return cookie(Cookie.parse(value));
            } else if (name.equalsIgnoreCase("Content-Type")) {
                contentType = value;
            } else {
                headers.add(name, value);
            }
            return this;
        }

        /**
         * Sets the content type, in place of the one that the body brings.
         *
         * @param type the type, such as {@code text/html; charset=utf-8}
         * @return this builder
         * @throws IllegalArgumentException as {@link #header} does
         */
        public Builder contentType(String type) {
            return header("Content-Type", type);
        }

        /**
         * Adds a cookie.
         *
         * @param cookie the cookie
         * @return this builder
         */
        public Builder cookie(Cookie cookie) {
            cookies.add(cookie);
            return this;
        }

        /**
         * Sets the body to text: {@code text/plain; charset=utf-8} unless there is a content type. A content type's
         * charset decides how the text is encoded.
         *
         * @param body the text
         * @return this builder
         */
        public Builder body(String body) {
            return content(body, null, null, "text/plain; charset=utf-8");
        }

        /**
         * Sets the body to bytes: {@code application/octet-stream} unless there is a content type.
         *
         * @param body the bytes, not copied; do not change them afterwards
         * @return this builder
         */
        public Builder body(byte[] body) {
            return content(null, body, null, "application/octet-stream");
        }

        /**
         * Sets the body to a stream: {@code application/octet-stream} unless there is a content type. The host reads
         * and closes it.
         *
         * @param body the stream
         * @return this builder
         */
        public Builder body(java.io.InputStream body) {
            return content(null, null, body, "application/octet-stream");
        }

        /**
         * Sets the body to what is written while the client reads it: {@code application/octet-stream} unless there is
         * a content type, such as {@code text/event-stream}.
         *
         * @param body writes the body
         * @return this builder
         */
        public Builder body(BodyWriter body) {
            content(null, null, null, "application/octet-stream");
            writer = body;
            return this;
        }

        /**
         * Sets the body to an object as JSON: {@code application/json} unless there is a content type.
         *
         * @param body the object
         * @return this builder
         * @throws IllegalArgumentException if it cannot be written as JSON
         */
        public Builder json(@Nullable Object body) {
            return content(null, Json.write(body), null, "application/json");
        }

        /**
         * The response.
         *
         * @return the response
         * @throws IllegalArgumentException if it has a body that its status forbids; the server would fail over it
         */
        public HttpResponse build() {
            boolean bodiless = status == 204 || status == 205 || status == 304;
            if (bodiless && (stream != null || writer != null || encoded().length > 0)) {
                throw new IllegalArgumentException("A response with the status " + status + " has no body.");
            }
            return new HttpResponse(this);
        }

        private Builder content(
                @Nullable String newText,
                byte @Nullable [] newBytes,
                java.io.@Nullable InputStream newStream,
                String type) {
            text = newText;
            bytes = newBytes == null ? new byte[0] : newBytes;
            stream = newStream;
            writer = null;
            bodyType = type;
            return this;
        }

        /** Text is encoded only now, because the content type may have come after it. */
        private byte[] encoded() {
            return text == null
                    ? bytes
                    : text.getBytes(ContentType.of(contentType).charset());
        }

        private MultiMap allHeaders() {
            String type = contentType == null ? bodyType : contentType;
            return type == null
                    ? headers.build()
                    : MultiMap.ignoringCase()
                            .add("Content-Type", type)
                            .addAll(headers.build())
                            .build();
        }
    }
}
