package dev.bindery.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value inside the host: what a binding has before it travels to a function, or when it has come back. */
public sealed interface HostValue {
    /** No value. */
    HostValue NOTHING = new Nothing();

    /** No value. */
    record Nothing() implements HostValue {}

    /** A string. */
    record Text(String text) implements HostValue {}

    /** Bytes. */
    record Bytes(byte[] bytes) implements HostValue {}

    /** A JSON object, array, number or boolean; also any other object of the host that is one as JSON. */
    record Json(JsonNode node) implements HostValue {}

    /** A date and time, as JSON has it. */
    record Time(String iso) implements HostValue {}

    /** An HTTP request. */
    record Request(HttpCall call) implements HostValue {}

    /** A response that a worker described in the host's own form. */
    record Response(HttpResult result) implements HostValue {}

    /** Several strings. */
    record Texts(List<String> texts) implements HostValue {}

    /** Several times bytes. */
    record ByteArrays(List<byte[]> arrays) implements HostValue {}

    static HostValue text(@Nullable String text) {
        return text == null ? NOTHING : new Text(text);
    }

    static HostValue number(long number) {
        return new Json(JsonNodeFactory.instance.numberNode(number));
    }

    static HostValue bool(boolean bool) {
        return new Json(JsonNodeFactory.instance.booleanNode(bool));
    }

    static HostValue json(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? NOTHING : new Json(node);
    }
}
