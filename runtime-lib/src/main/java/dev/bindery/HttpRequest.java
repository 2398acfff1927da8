package dev.bindery;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.meta.ReadFrom;
import dev.bindery.spi.BindingData;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Json;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP request. Immutable, but a body that streams is read once; a test makes one with {@link #get}, {@link #post}
 * and their like.
 */
public final class HttpRequest {
    private final String method;
    private final String url;
    private final MultiMap headers;
    private final Map<String, String> routeParams;
    private final RequestBody body;
    private @Nullable MultiMap params;
    private @Nullable Form form;

    private HttpRequest(Builder builder) {
        method = builder.method.toUpperCase(Locale.ROOT);
        url = builder.url;
        headers = builder.headers.build();
        Map<String, String> route = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        route.putAll(builder.routeParams);
        routeParams = Collections.unmodifiableMap(route);
        body = new RequestBody(builder.bytes, builder.stream);
    }

    /**
     * Starts a GET request.
     *
     * @param url the url, absolute or from the root, such as {@code /api/hello?user=Ann}
     * @return a builder
     */
    public static Builder get(String url) {
        return builder("GET", url);
    }

    /**
     * Starts a POST request.
     *
     * @param url the url, absolute or from the root
     * @return a builder
     */
    public static Builder post(String url) {
        return builder("POST", url);
    }

    /**
     * Starts a PUT request.
     *
     * @param url the url, absolute or from the root
     * @return a builder
     */
    public static Builder put(String url) {
        return builder("PUT", url);
    }

    /**
     * Starts a PATCH request.
     *
     * @param url the url, absolute or from the root
     * @return a builder
     */
    public static Builder patch(String url) {
        return builder("PATCH", url);
    }

    /**
     * Starts a DELETE request.
     *
     * @param url the url, absolute or from the root
     * @return a builder
     */
    public static Builder delete(String url) {
        return builder("DELETE", url);
    }

    /**
     * Starts a request of any method.
     *
     * @param method the method, in any case
     * @param url the url, absolute or from the root
     * @return a builder
     */
    public static Builder builder(String method, String url) {
        return new Builder(method, url);
    }

    /**
     * The request that a trigger brings; called by generated adapters.
     *
     * @param data the trigger's value
     * @return the request, or null for nothing
     */
    @ReadFrom(HttpTrigger.class)
    public static @Nullable HttpRequest fromBinding(BindingData data) {
        if (data.value() instanceof BoundValue.Request request) {
            return request.request();
        } else if (data.value() instanceof BoundValue.Nothing) {
            return null;
        }
        throw data.cannotBecome("an HTTP request", null);
    }

    /**
     * The method.
     *
     * @return the method, upper case
     */
    public String method() {
        return method;
    }

    /**
     * The url as it was received: its path is not decoded, and it is absolute when a host made the request.
     *
     * @return the url
     */
    public String url() {
        return url;
    }

    /**
     * The headers; case makes no difference to their names. The Functions host joins a repeated header's values with
     * commas.
     *
     * @return the headers
     */
    public MultiMap headers() {
        return headers;
    }

    /**
     * The query parameters, decoded; case makes no difference to their names, as in the Functions host. A parameter
     * without a value is there with an empty one; a {@code %} that is no escape stands for itself.
     *
     * @return the parameters
     */
    public MultiMap params() {
        MultiMap parsed = params;
        if (parsed == null) {
            int fragment = url.indexOf('#');
            String path = fragment < 0 ? url : url.substring(0, fragment);
            String query = path.substring(path.indexOf('?') < 0 ? path.length() : path.indexOf('?') + 1);
            parsed = PercentCode.pairs(query, UTF_8, MultiMap.ignoringCase(), Integer.MAX_VALUE)
                    .build();
            params = parsed;
        }
        return parsed;
    }

    /**
     * What the route's {@code {name}}s matched, decoded; case makes no difference to their names. An optional one that
     * matched nothing is absent.
     *
     * @return the route parameters, unmodifiable
     */
    public Map<String, String> routeParams() {
        return routeParams;
    }

    /**
     * The body, all of it.
     *
     * @return the body, empty where there is none; not copied, so do not change it
     * @throws IllegalStateException if the body streams, and {@link #bodyStream} was called
     * @throws java.io.UncheckedIOException if the body streams, and the client does not send all of it
     */
    public byte[] bytes() {
        return body.bytes();
    }

    /**
     * The body as text, in its {@link #charset}.
     *
     * @return the text, empty where there is no body
     * @throws IllegalStateException as {@link #bytes} does
     * @throws java.io.UncheckedIOException as {@link #bytes} does
     */
    public String text() {
        return contentType().text(bytes());
    }

    /**
     * The charset that the {@code Content-Type} names, or UTF-8 where it names none that this JVM knows.
     *
     * @return the charset of the body
     */
    public Charset charset() {
        return contentType().charset();
    }

    /**
     * The body as a stream. Where the host has received all of the body, each call gives a stream of its own. Where the
     * host streams, the bytes come as the client sends them and are not held: then a function reads the body once,
     * either with this or with one of the methods that give all of it, such as {@link #bytes}; those may be called
     * again. A function that keeps to that works on every host.
     *
     * @return the stream, which the host closes; reading it fails where the client does not send the whole body
     * @throws IllegalStateException if the body streams, and this was called before
     */
    public java.io.InputStream bodyStream() {
        return body.stream();
    }

    /**
     * The body, read as JSON.
     *
     * @param type the class it becomes
     * @param <T> the class
     * @return the object, or null for JSON's null
     * @throws IllegalArgumentException if there is no body, or it is not JSON or does not fit the type; the message
     *     says where
     */
    public <T> @Nullable T json(Class<T> type) {
        return json((Type) type);
    }

    /**
     * The body, read as JSON.
     *
     * @param type the type it becomes, such as that of a {@code List<Order>}
     * @param <T> the same type; the caller vouches for it
     * @return the object, or null for JSON's null
     * @throws IllegalArgumentException if there is no body, or it is not JSON or does not fit the type; the message
     *     says where
     */
    public <T> @Nullable T json(Type type) {
        byte[] bytes = bytes();
        if (bytes.length == 0) {
            throw new IllegalArgumentException("The request has no body, so there is no JSON in it.");
        }
        return Json.read(bytes, charset(), type);
    }

    /**
     * The form fields of a body of type {@code application/x-www-form-urlencoded} or {@code multipart/form-data}; files
     * are in {@link #files}.
     *
     * @return the fields, empty for any other body
     * @throws IllegalArgumentException if a multipart body is malformed, or there are more than 10,000 fields
     */
    public MultiMap form() {
        return parsedForm().fields();
    }

    /**
     * The files of a body of type {@code multipart/form-data}: the parts that have a file name or are not text.
     *
     * @return the files in order, empty for any other body
     * @throws IllegalArgumentException if the body is malformed, or has more than 10,000 parts
     */
    public List<UploadedFile> files() {
        return parsedForm().files();
    }

    /**
     * The first file of a form field.
     *
     * @param name the field's name
     * @return the file, or null if there is none
     * @throws IllegalArgumentException as {@link #files} does
     */
    public @Nullable UploadedFile file(String name) {
        return files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return method + " " + url;
    }

    private ContentType contentType() {
        return ContentType.of(headers.get("Content-Type"));
    }

    private Form parsedForm() {
        Form parsed = form;
        if (parsed == null) {
            parsed = Form.of(contentType(), bytes());
            form = parsed;
        }
        return parsed;
    }

    /** Puts a request together. */
    public static final class Builder {
        private final String method;
        private final String url;
        private final MultiMap.Builder headers = MultiMap.ignoringCase();
        private final Map<String, String> routeParams = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private byte[] bytes = {};
        private java.io.@Nullable InputStream stream;

        private Builder(String method, String url) {
            this.method = method;
            this.url = url;
        }

        /**
         * Adds a header, after those of the same name.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         */
        public Builder header(String name, String value) {
            headers.add(name, value);
            return this;
        }

        /**
         * Sets the body.
         *
         * @param content the body, not copied; do not change it afterwards
         * @return this builder
         */
        public Builder body(byte[] content) {
            bytes = content;
            stream = null;
            return this;
        }

        /**
         * Sets the body to one that streams, as that of a client which is still sending it.
         *
         * @param content what can be read of the body, once
         * @return this builder
         */
        public Builder body(java.io.InputStream content) {
            stream = content;
            return this;
        }

        /**
         * Sets the body.
         *
         * @param content the body, which becomes UTF-8
         * @return this builder
         */
        public Builder body(String content) {
            return body(content.getBytes(UTF_8));
        }

        /**
         * Sets the body to JSON, and the content type to {@code application/json} unless there is one.
         *
         * @param content the object to write
         * @return this builder
         * @throws IllegalArgumentException if it cannot be written as JSON
         */
        public Builder json(@Nullable Object content) {
            if (!headers.contains("Content-Type")) {
                header("Content-Type", "application/json");
            }
            return body(Json.write(content));
        }

        /**
         * Sets what a {@code {name}} of the route matched.
         *
         * @param name the parameter's name
         * @param value its value, decoded
         * @return this builder
         */
        public Builder routeParam(String name, String value) {
            routeParams.put(name, value);
            return this;
        }

        /**
         * The request.
         *
         * @return the request
         */
        public HttpRequest build() {
            return new HttpRequest(this);
        }
    }
}
