package dev.bindery.worker.rpc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes one message. Large values are not copied: the message is a sequence of parts, some of which are the caller's
 * own arrays, which nobody changes any more.
 */
public final class ProtoWriter {
    private static final int LARGE = 4096;

    private byte[] bytes = new byte[256];
    private int length;
    private byte[][] large = {};
    private int[] largeAt = {};
    private int larges;
    private long largeBytes;

    /** An empty message. */
    public ProtoWriter() {}

    /**
     * Writes text, unless it is empty or null, which is what an absent field means.
     *
     * @param field the field's number
     * @param value the text
     */
    public void string(int field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            stringOrEmpty(field, value);
        }
    }

    /**
     * Writes text, also where it is empty: it says which one of several fields there is.
     *
     * @param field the field's number
     * @param value the text
     */
    public void stringOrEmpty(int field, String value) {
        bytes(field, value.getBytes(UTF_8));
    }

    /**
     * Writes bytes.
     *
     * @param field the field's number
     * @param value the bytes
     */
    public void bytes(int field, byte[] value) {
        varint(field << 3 | Wire.LENGTH);
        varint(value.length);
        if (value.length >= LARGE) {
            addLarge(value);
        } else {
            ensure(value.length);
            System.arraycopy(value, 0, bytes, length, value.length);
            length += value.length;
        }
    }

    private void addLarge(byte[] value) {
        if (larges == large.length) {
            large = Arrays.copyOf(large, larges + 4);
            largeAt = Arrays.copyOf(largeAt, larges + 4);
        }
        large[larges] = value;
        largeAt[larges++] = length;
        largeBytes += value.length;
    }

    /**
     * Writes a number, unless it is 0, which is what an absent field means.
     *
     * @param field the field's number
     * @param value the number
     */
    public void number(int field, long value) {
        if (value != 0) {
            varint(field << 3 | Wire.VARINT);
            varint(value);
        }
    }

    /**
     * Writes a signed number in zig-zag form.
     *
     * @param field the field's number
     * @param value the number
     */
    public void sint(int field, long value) {
        varint(field << 3 | Wire.VARINT);
        varint(value << 1 ^ value >> 63);
    }

    /**
     * Writes a truth value, unless it is false, which is what an absent field means.
     *
     * @param field the field's number
     * @param value the value
     */
    public void bool(int field, boolean value) {
        number(field, value ? 1 : 0);
    }

    /**
     * Writes a number of eight bytes.
     *
     * @param field the field's number
     * @param value the number
     */
    public void fixedDouble(int field, double value) {
        varint(field << 3 | Wire.FIXED64);
        ensure(8);
        long bits = Double.doubleToRawLongBits(value);
        for (int i = 0; i < 8; i++) {
            bytes[length++] = (byte) (bits >> 8 * i);
        }
    }

    /**
     * Writes a map of text to text.
     *
     * @param field the field's number
     * @param values the entries
     */
    public void map(int field, Map<String, String> values) {
        for (Map.Entry<String, String> entry : values.entrySet()) {
            entry(field, entry.getKey(), entry.getValue());
        }
    }

    /**
     * Writes an entry of a map of text to text.
     *
     * @param field the map's number
     * @param key the key
     * @param value the value
     */
    public void entry(int field, String key, String value) {
        long mark = begin(field);
        string(1, key);
        string(2, value);
        end(mark);
    }

    /**
     * Begins a message in this one.
     *
     * @param field the field's number
     * @return what {@link #end} is to be given
     */
    public long begin(int field) {
        varint(field << 3 | Wire.LENGTH);
        ensure(1);
        // For the length, which is one byte more often than not.
        length++;
        return largeBytes << 32 | length;
    }

    /**
     * Ends a message in this one.
     *
     * @param mark what {@link #begin} returned
     */
    public void end(long mark) {
        int start = (int) mark;
        long size = length - start + (int) (largeBytes - (mark >>> 32));
        int extra = varintSize(size) - 1;
        if (extra > 0) {
            ensure(extra);
            System.arraycopy(bytes, start, bytes, start + extra, length - start);
            length += extra;
            for (int i = larges - 1; i >= 0 && largeAt[i] >= start; i--) {
                largeAt[i] += extra;
            }
        }
        int at = start - 1;
        for (; size > 0x7f; size >>>= 7) {
            bytes[at++] = (byte) (size | 0x80);
        }
        bytes[at] = (byte) size;
    }

    private static int varintSize(long value) {
        return (Math.max(1, 64 - Long.numberOfLeadingZeros(value)) + 6) / 7;
    }

    private void varint(long value) {
        ensure(10);
        long rest = value;
        for (; (rest & ~0x7fL) != 0; rest >>>= 7) {
            bytes[length++] = (byte) (rest | 0x80);
        }
        bytes[length++] = (byte) rest;
    }

    private void ensure(int count) {
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }

    /**
     * The message. Nothing is written to it any more.
     *
     * @return its parts in order
     */
    public ByteBuffer[] parts() {
        ByteBuffer[] parts = new ByteBuffer[2 * larges + 1];
        int from = 0;
        for (int i = 0; i < larges; i++) {
            parts[2 * i] = ByteBuffer.wrap(bytes, from, largeAt[i] - from);
            parts[2 * i + 1] = ByteBuffer.wrap(large[i]);
            from = largeAt[i];
        }
        parts[2 * larges] = ByteBuffer.wrap(bytes, from, length - from);
        return parts;
    }
}
