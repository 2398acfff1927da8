package dev.bindery.handler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.spi.BoundValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The host's encodings of values, each by itself. */
class InputsTest {
    private static final AppFunction FUNCTION = AppFunction.of(Path.of("F"), """
            {"bindings": [
              {"type": "queueTrigger", "direction": "in", "name": "text"},
              {"type": "blob", "direction": "in", "name": "bytes", "dataType": "binary"},
              {"type": "things", "direction": "in", "name": "many", "dataType": "binary", "cardinality": "many"}
            ]}""");

    private static Inputs read(String json) throws IOException {
        return Inputs.read(new ByteArrayInputStream(json.getBytes(UTF_8)), FUNCTION);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("\"\\\"hello\\\"\"", new BoundValue.Text("hello")),
                Arguments.of("\"\\\"{\\\\\\\"a\\\\\\\":1}\\\"\"", new BoundValue.Text("{\"a\":1}")),
                Arguments.of("\"\\\"null\\\"\"", new BoundValue.Text("null")),
                Arguments.of("\"\\\"\\\"\"", new BoundValue.Text("")),
                Arguments.of("\"null\"", BoundValue.NOTHING),
                Arguments.of("null", BoundValue.NOTHING),
                Arguments.of("\"1\"", new BoundValue.Numeric(1L)),
                Arguments.of("\"-1.50\"", new BoundValue.Json("-1.50")),
                Arguments.of("\"123456789012345678901\"", new BoundValue.Json("123456789012345678901")),
                Arguments.of("\"true\"", new BoundValue.Json("true")),
                Arguments.of("\"[1, {\\\"a\\\": 2.0}]\"", new BoundValue.Json("[1, {\"a\": 2.0}]")),
                Arguments.of("{ \"a\" : 1.50, \"b\": [] }", new BoundValue.Json("{\"a\":1.50,\"b\":[]}")),
                // Not wrapped: dates, and what another host may send.
                Arguments.of("\"2024-05-01T10:00:00+00:00\"", new BoundValue.Text("2024-05-01T10:00:00+00:00")),
                Arguments.of("\"1 2\"", new BoundValue.Text("1 2")),
                Arguments.of("\"[no json\"", new BoundValue.Text("[no json")),
                Arguments.of("\"\"", new BoundValue.Text("")),
                Arguments.of("7", new BoundValue.Numeric(7L)),
                Arguments.of("true", new BoundValue.Json("true")));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsUnwrappedOnce(String sent, BoundValue expected) throws IOException {
        assertThat(read("{\"Data\":{\"text\":" + sent + "}}").data()).containsEntry("TEXT", expected);
        assertThat(read("{\"metadata\":{\"name\":" + sent + "}}").metadata()).containsEntry("Name", expected);
    }

    @Test
    void bytesAreBase64OrNothing() throws IOException {
        assertThat(bytes("\"AQID\""))
                .isInstanceOfSatisfying(
                        BoundValue.Bytes.class,
                        value -> assertThat(value.bytes()).containsExactly(1, 2, 3));
        assertThat(bytes("\"\""))
                .isInstanceOfSatisfying(
                        BoundValue.Bytes.class,
                        value -> assertThat(value.bytes()).isEmpty());
        assertThat(bytes("\"null\"")).isEqualTo(BoundValue.NOTHING);
        assertThat(bytes("\"\\\"text!\\\"\"")).isEqualTo(new BoundValue.Text("text!"));
    }

    private static BoundValue bytes(String sent) throws IOException {
        return read("{\"Data\":{\"bytes\":" + sent + "}}").data().get("bytes");
    }

    @Test
    void aListOfBytesIsWrapped() throws IOException {
        BoundValue value =
                read("{\"Data\":{\"many\":\"[\\\"AQID\\\",\\\"\\\"]\"}}").data().get("many");

        assertThat(value)
                .isInstanceOfSatisfying(
                        BoundValue.Items.class,
                        items -> assertThat(items.values())
                                .extracting(item -> ((BoundValue.Bytes) item).bytes().length)
                                .containsExactly(3, 0));
    }
}
