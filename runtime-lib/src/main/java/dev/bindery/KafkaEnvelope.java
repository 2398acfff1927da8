package dev.bindery;

import dev.bindery.spi.BindingData;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.ConversionException;
import dev.bindery.spi.Decode;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON object in which the host hands over a Kafka event whose value is text. */
final class KafkaEnvelope {
    private final BindingData data;
    private final JsonObject members;

    private KafkaEnvelope(BindingData data, JsonObject members) {
        this.data = data;
        this.members = members;
    }

    /** Null where the host hands over the value alone, as it does with bytes and some Avro records. */
    static @Nullable KafkaEnvelope of(BindingData data) {
        String text = data.value() instanceof BoundValue.Bytes ? null : Decode.text(data);
        if (text == null || !text.strip().startsWith("{")) {
            return null;
        }
        try {
            return JsonObject.read(
                    data, "a KafkaEvent", members -> isOne(members) ? new KafkaEnvelope(data, members) : null);
        } catch (ConversionException e) {
            return null;
        }
    }

    private static boolean isOne(JsonObject members) {
        return members.has("Topic") && members.has("Partition") && members.has("Offset") && members.has("Value");
    }

    BindingData value() {
        return data.with(members.value("Value"));
    }

    /** What the envelope tells, or else the trigger's metadata. */
    BindingData fact(String name) {
        return members.has(name) ? data.with(members.value(name)) : data.metadata(name);
    }

    static @Nullable List<KafkaEvent.Header> headers(BindingData data) {
        return Decode.list(data, header -> JsonObject.read(header, "a KafkaEvent.Header", KafkaEnvelope::header));
    }

    private static KafkaEvent.Header header(JsonObject header) {
        String base64 = header.text("Value");
        return new KafkaEvent.Header(
                header.required("Key"),
                base64 == null ? null : Base64.getDecoder().decode(base64));
    }
}
