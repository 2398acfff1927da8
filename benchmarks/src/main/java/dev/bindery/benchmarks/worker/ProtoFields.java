package dev.bindery.benchmarks.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** The fields of a message that is read: {@link #next}, and then the number or the part that it came to. */
final class ProtoFields {
    private final byte[] bytes;
    private final int end;
    private int position;
    private int from;
    private long number;

    ProtoFields(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private ProtoFields(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.position = from;
        this.end = end;
    }

    /** The number of the next field, or 0. */
    int next() {
        if (position >= end) {
            return 0;
        }
        int tag = (int) varint();
        from = position;
        switch (tag & 7) {
            case 0 -> number = varint();
            case 1 -> position += Long.BYTES;
            case 2 -> {
                int length = (int) varint();
                from = position;
                position += length;
            }
            case 5 -> position += Integer.BYTES;
            default -> throw new IllegalStateException("tag " + tag);
        }
        if (position > end) {
            throw new IllegalStateException("The message ends too early");
        }
        return tag >>> 3;
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte each = bytes[position++];
            value |= (each & 0x7fL) << shift;
            if (each >= 0) {
                return value;
            }
        }
    }

    long number() {
        return number;
    }

    String text() {
        return new String(bytes, from, position - from, UTF_8);
    }

    ProtoFields message() {
        return new ProtoFields(bytes, from, position);
    }

    /** What is in a message's field, or null. */
    static @Nullable ProtoFields in(@Nullable ProtoFields message, int field) {
        ProtoFields found = null;
        if (message != null) {
            ProtoFields fields = new ProtoFields(message.bytes, message.position, message.end);
            for (int each = fields.next(); each != 0; each = fields.next()) {
                if (each == field) {
                    found = fields.message();
                }
            }
        }
        return found;
    }

    /** All that is left. */
    String rest() {
        return new String(bytes, position, end - position, UTF_8);
    }
}
