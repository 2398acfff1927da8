package dev.bindery.benchmarks.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Map;

/** A message that is being written, field by field. */
final class ProtoMessage {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] bytes() {
        return bytes.toByteArray();
    }

    ProtoMessage number(int field, long value) {
        varint((long) field << 3);
        varint(value);
        return this;
    }

    ProtoMessage bytes(int field, byte[] value) {
        varint((long) field << 3 | 2);
        varint(value.length);
        bytes.writeBytes(value);
        return this;
    }

    ProtoMessage text(int field, String value) {
        return bytes(field, value.getBytes(UTF_8));
    }

    ProtoMessage message(int field, ProtoMessage value) {
        return bytes(field, value.bytes());
    }

    ProtoMessage texts(int field, Map<String, String> entries) {
        entries.forEach(
                (key, value) -> message(field, new ProtoMessage().text(1, key).text(2, value)));
        return this;
    }

    /** Texts that may be absent, each of which is a message of its own. */
    ProtoMessage nullableTexts(int field, Map<String, String> entries) {
        entries.forEach((key, value) ->
                message(field, new ProtoMessage().text(1, key).message(2, new ProtoMessage().text(1, value))));
        return this;
    }

    /** Fields that are written already. */
    ProtoMessage with(ProtoMessage more) {
        bytes.writeBytes(more.bytes());
        return this;
    }

    private void varint(long value) {
        long left = value;
        for (; (left & ~0x7fL) != 0; left >>>= 7) {
            bytes.write((int) left | 0x80);
        }
        bytes.write((int) left);
    }
}
