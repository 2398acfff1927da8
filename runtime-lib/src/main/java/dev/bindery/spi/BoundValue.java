package dev.bindery.spi;

import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import java.util.List;

/** A value on its way between a host and a function, in the form in which it travels. */
public sealed interface BoundValue {
    /** What there is where there is nothing: no blob of that name, no value for an optional route parameter. */
    BoundValue NOTHING = new Nothing();

    /** The absence of a value. Use {@link #NOTHING}. */
    record Nothing() implements BoundValue {}

    /**
     * Text.
     *
     * @param text the text
     */
    record Text(String text) implements BoundValue {}

    /**
     * A JSON document, not yet parsed.
     *
     * @param json its text
     */
    record Json(String json) implements BoundValue {}

    /**
     * Bytes. The array is not copied; nobody changes it after handing it over.
     *
     * @param bytes the bytes
     */
    record Bytes(byte[] bytes) implements BoundValue {}

    /**
     * Bytes that are read as they are needed, once.
     *
     * @param stream the bytes; whoever reads them closes it
     * @param length how many there are, or -1 where that is not known
     */
    record Stream(java.io.InputStream stream, long length) implements BoundValue {}

    /**
     * A number.
     *
     * @param number a {@link Long} or a {@link Double}
     */
    record Numeric(Number number) implements BoundValue {}

    /**
     * Several values.
     *
     * @param values the values, in order
     */
    record Items(List<BoundValue> values) implements BoundValue {}

    /**
     * An HTTP request.
     *
     * @param request the request
     */
    record Request(HttpRequest request) implements BoundValue {}

    /**
     * An HTTP response; only as an output.
     *
     * @param response the response
     */
    record Response(HttpResponse response) implements BoundValue {}
}
