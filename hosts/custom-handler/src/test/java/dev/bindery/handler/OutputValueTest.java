package dev.bindery.handler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bindery.spi.BoundValue;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms in which outputs travel, each by itself. */
class OutputValueTest {
    private static final byte[] NO_TEXT = {(byte) 0xFF, 0};

    private static String written(String binding, BoundValue value) throws IOException {
        AppFunction function = AppFunction.of(
                Path.of("F"),
                "{\"bindings\":[{\"type\":\"timerTrigger\",\"name\":\"t\"},{\"name\":\"out\",\"direction\":\"out\","
                        + binding + "}]}");
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonText.WIRE.createGenerator(text)) {
            new OutputValue(function, function.outputs().get(0), json).write(value);
        }
        return text.toString();
    }

    private static BoundValue text(String text) {
        return new BoundValue.Text(text);
    }

    private static BoundValue bytes(String text) {
        return new BoundValue.Bytes(text.getBytes(UTF_8));
    }

    @Test
    void bytesAreBase64() throws IOException {
        assertThat(written("\"type\":\"queue\"", bytes("test"))).isEqualTo("\"dGVzdA==\"");
        assertThat(written("\"type\":\"queue\"", bytes(""))).isEqualTo("\"\"");
        assertThat(written("\"type\":\"blob\"", text("test"))).isEqualTo("\"dGVzdA==\"");
        assertThat(written("\"type\":\"blob\"", new BoundValue.Json("[1]"))).isEqualTo("\"WzFd\"");
    }

    @Test
    void textIsTheOnlyItemOfAList() throws IOException {
        assertThat(written("\"type\":\"bus\"", text("test"))).isEqualTo("[\"test\"]");
        assertThat(written("\"type\":\"bus\"", text("{x}"))).isEqualTo("[\"{x}\"]");
        assertThat(written("\"type\":\"bus\"", text("[x]"))).isEqualTo("[\"[x]\"]");
        assertThat(written("\"type\":\"bus\"", text("[1,2]"))).isEqualTo("[1,2]");
        assertThat(written("\"type\":\"bus\"", new BoundValue.Numeric(5L))).isEqualTo("[\"5\"]");
    }

    @Test
    void jsonIsAsItIs() throws IOException {
        assertThat(written("\"type\":\"docs\"", new BoundValue.Json("{\"n\": 1.50}")))
                .isEqualTo("{\"n\":1.50}");
        assertThat(written("\"type\":\"docs\"", new BoundValue.Json("\"test\"")))
                .isEqualTo("[\"test\"]");
        assertThat(written("\"type\":\"docs\"", new BoundValue.Json("null"))).isEqualTo("null");
        assertThat(written("\"type\":\"docs\"", new BoundValue.Items(List.of(new BoundValue.Json("{}"), text("a")))))
                .isEqualTo("[{},\"a\"]");
    }

    /** The host would indent an object, and take its numbers for binary ones. */
    @Test
    void jsonForTextOrBytesIsTheTextThatItIs() throws IOException {
        String exact = "{\"n\":1.50,\"m\":0.1234567890123456789}";
        for (String type : List.of("queue", "eventHub", "serviceBus")) {
            String binding = "\"type\":\"" + type + "\"";
            String item = "\"" + exact.replace("\"", "\\\"") + "\"";

            assertThat(written(binding, new BoundValue.Json(exact))).isEqualTo("[" + item + "]");
            assertThat(written(
                            binding,
                            new BoundValue.Items(List.of(new BoundValue.Json(exact), new BoundValue.Json("1.50")))))
                    .isEqualTo("[" + item + ",1.50]");
            assertThatThrownBy(() -> written(binding, new BoundValue.Json("{oops")))
                    .isInstanceOf(OutputException.class);
        }
    }

    @Test
    void badJsonIsRefusedByName() {
        for (String bad : List.of("{", "{} {}", "", "oops")) {
            assertThatThrownBy(() -> written("\"type\":\"docs\"", new BoundValue.Json(bad)))
                    .isInstanceOf(OutputException.class)
                    .hasMessageStartingWith("Function 'F': the docs output 'out' was given text that is not");
        }
    }

    /** The host leaves base64 as it is then, so that only text can be sent. */
    @Test
    void withBinaryDataOnlyTextCanBeSent() throws IOException {
        assertThat(written("\"type\":\"queue\",\"dataType\":\"binary\"", bytes("test")))
                .isEqualTo("[\"test\"]");
        assertThat(written("\"type\":\"blob\",\"dataType\":\"binary\"", bytes("test")))
                .isEqualTo("\"test\"");
        assertThatThrownBy(() -> written("\"type\":\"queue\",\"dataType\":\"binary\"", new BoundValue.Bytes(NO_TEXT)))
                .hasMessageContaining("Leave the dataType out");
    }
}
