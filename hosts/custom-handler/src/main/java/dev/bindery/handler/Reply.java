package dev.bindery.handler;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bindery.spi.BoundValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.function.Supplier;

/** The answer to the host's own request: a JSON object, never empty. */
final class Reply {
    private Reply() {}

    /**
     * Writes an answer.
     *
     * @param call a call that succeeded
     * @param logs its log lines, asked for when all else is written
     * @throws OutputException if the host cannot take what the function gave
     * @throws IOException if a stream that it gave cannot be read
     */
    static byte[] write(AppFunction function, FunctionCall call, Supplier<List<String>> logs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // By way of a writer, which replaces the halves of characters that a log line may have.
        try (JsonGenerator json = JsonText.WIRE.createGenerator(new OutputStreamWriter(bytes, UTF_8))) {
            json.writeStartObject();
            writeOutputs(json, function, call);
            json.writeArrayFieldStart("Logs");
            for (String line : logs.get()) {
                json.writeString(line);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void writeOutputs(JsonGenerator json, AppFunction function, FunctionCall call) throws IOException {
        boolean open = false;
        Binding result = null;
        for (Binding output : function.outputs()) {
            if (output.isReturn()) {
                result = output;
            } else if (isWritten(output, call)) {
                if (!open) {
                    json.writeObjectFieldStart("Outputs");
                    open = true;
                }
                json.writeFieldName(output.name());
                write(json, function, output, call.given(output));
            }
        }
        if (open) {
            json.writeEndObject();
        } else {
            json.writeNullField("Outputs");
        }
        json.writeFieldName("ReturnValue");
        if (result != null && isWritten(result, call)) {
            write(json, function, result, call.given(result));
        } else {
            json.writeNull();
        }
    }

    /** A response is always written: the host makes one of its own, with the body {@code {}}, where it is missing. */
    private static boolean isWritten(Binding output, FunctionCall call) {
        BoundValue value = call.given(output);
        return output.isType("http")
                || !(value instanceof BoundValue.Nothing)
                        && !(value instanceof BoundValue.Items items
                                && items.values().isEmpty());
    }

    private static void write(JsonGenerator json, AppFunction function, Binding output, BoundValue value)
            throws IOException {
        if (output.isType("http")) {
            new HttpReply(function, output, HttpValue.response(function, output, value)).write(json);
        } else {
            new OutputValue(function, output, json).write(value);
        }
    }
}
