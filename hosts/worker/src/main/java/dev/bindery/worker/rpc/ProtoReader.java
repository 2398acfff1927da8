package dev.bindery.worker.rpc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one message in their order: {@code switch (reader.next())} on {@code number << 3 | wire type},
 * with one method that reads or skips in each branch. A known number with another wire type is an unknown field.
 */
public final class ProtoReader {
    /** What {@link #next} returns after the last field. */
    public static final int END = 0;

    private static final int DEEPEST = 100;

    private final byte[] bytes;
    private final int end;

    /** The value of one field, which is long, has an array of its own; one byte is in its place. */
    private final byte @Nullable [] part;

    private final int partAt;
    private int at;
    private int tag;

    /**
     * A message.
     *
     * @param bytes where it is
     * @param from its first byte
     * @param to the byte after its last
     */
    public ProtoReader(byte[] bytes, int from, int to) {
        this(bytes, from, to, null, 0);
    }

    private ProtoReader(byte[] bytes, int from, int to, byte @Nullable [] part, int partAt) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
        this.part = part;
        this.partAt = partAt;
    }

    /**
     * A message of which one field's value has an array of its own.
     *
     * @param bytes the message, with one byte in the value's place
     * @param partAt where that byte is
     * @param part the value
     */
    public ProtoReader(byte[] bytes, int partAt, byte[] part) {
        this(bytes, 0, bytes.length, part, partAt);
    }

    /**
     * A message that is all of an array.
     *
     * @param bytes the message
     */
    public ProtoReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    /**
     * Goes on to the next field, whose value is read next.
     *
     * @return its tag, or {@link #END}
     */
    public int next() {
        if (at == end) {
            return END;
        }
        // Of more bits than a tag has, protobuf takes the lower ones; so for lengths.
        tag = (int) varint();
        if (tag >>> 3 == 0) {
            throw new MalformedMessageException("A field has the tag " + tag);
        }
        return tag;
    }

    /** Passes over the value of the field, whatever it is. */
    public void skip() {
        skip(tag, 0);
    }

    private void skip(int skipped, int depth) {
        switch (skipped & 7) {
            case Wire.VARINT -> varint();
            case Wire.FIXED64 -> advance(8);
            case Wire.LENGTH -> advance(length());
            case Wire.FIXED32 -> advance(4);
            case Wire.GROUP -> skipGroup(skipped, depth);
            default -> throw new MalformedMessageException("A field has the wire type " + (skipped & 7));
        }
    }

    private void skipGroup(int start, int depth) {
        if (depth > DEEPEST) {
            throw new MalformedMessageException("Groups are nested too deeply");
        }
        while (true) {
            int inner = next();
            if (inner == END) {
                throw new MalformedMessageException("A group does not end");
            } else if ((inner & 7) == Wire.END_GROUP) {
                if (inner >>> 3 != start >>> 3) {
                    throw new MalformedMessageException("A group ends another one");
                }
                return;
            }
            skip(inner, depth + 1);
        }
    }

    /**
     * A number.
     *
     * @return its 64 bits
     */
    public long varint() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at == end) {
                throw new MalformedMessageException("A number is cut off");
            }
            byte next = bytes[at++];
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new MalformedMessageException("A number has more than 64 bits");
    }

    /**
     * A signed number in zig-zag form.
     *
     * @return the number
     */
    public long sint() {
        long value = varint();
        return value >>> 1 ^ -(value & 1);
    }

    /**
     * A truth value.
     *
     * @return true if it is not 0
     */
    public boolean bool() {
        return varint() != 0;
    }

    /**
     * A number of eight bytes.
     *
     * @return the number
     */
    public double fixedDouble() {
        int from = at;
        advance(8);
        long bits = 0;
        for (int i = 7; i >= 0; i--) {
            bits = bits << 8 | bytes[from + i] & 0xff;
        }
        return Double.longBitsToDouble(bits);
    }

    /**
     * Text.
     *
     * @return the text
     */
    public String string() {
        int length = length();
        int from = at;
        advance(length);
        if (at - from != length) {
            return new ProtoReader(whole(from, at)).text(0, length);
        }
        return text(from, length);
    }

    private String text(int from, int length) {
        String text = length == 0 ? "" : new String(bytes, from, length, UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            // It was there, or it is in place of what is no character.
            try {
                UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
            } catch (CharacterCodingException e) {
                throw new MalformedMessageException("A text is not in UTF-8");
            }
        }
        return text;
    }

    /**
     * Bytes.
     *
     * @return them, in an array that is not the message's
     */
    public byte[] bytes() {
        int length = length();
        int from = at;
        advance(length);
        return whole(from, at);
    }

    private byte[] whole(int from, int to) {
        if (part == null || partAt < from || partAt >= to) {
            return Arrays.copyOfRange(bytes, from, to);
        } else if (to - from == 1) {
            return part;
        }
        byte[] whole = new byte[size(from, to)];
        System.arraycopy(bytes, from, whole, 0, partAt - from);
        System.arraycopy(part, 0, whole, partAt - from, part.length);
        System.arraycopy(bytes, partAt + 1, whole, partAt - from + part.length, to - partAt - 1);
        return whole;
    }

    /** How many bytes of the message there are between two places. */
    private int size(int from, int to) {
        return part == null || partAt < from || partAt >= to ? to - from : to - from - 1 + part.length;
    }

    /**
     * A message.
     *
     * @return what reads it, from the same bytes
     */
    public ProtoReader message() {
        int length = length();
        int from = at;
        advance(length);
        return new ProtoReader(bytes, from, at, part, partAt);
    }

    /**
     * What is left of this message.
     *
     * @return the same fields, in bytes of their own
     */
    public ProtoReader copy() {
        return new ProtoReader(whole(at, end));
    }

    /**
     * The same message, to be read from here once more.
     *
     * @return what reads it, from the same bytes
     */
    public ProtoReader again() {
        return new ProtoReader(bytes, at, end, part, partAt);
    }

    /**
     * How long the rest of the message is.
     *
     * @return bytes
     */
    public int remaining() {
        return size(at, end);
    }

    private int length() {
        int length = (int) varint();
        if (length < 0 || length > size(at, end)) {
            throw new MalformedMessageException("A field is longer than its message");
        }
        return length;
    }

    private void advance(int count) {
        int to = at + count;
        if (part != null && partAt >= at && partAt < to) {
            // What is in the part is a value, and nothing ends inside of one.
            to -= part.length - 1;
            if (to <= partAt) {
                throw new MalformedMessageException("A field ends inside of another one");
            }
        }
        if (count < 0 || to > end) {
            throw new MalformedMessageException("A field is longer than its message");
        }
        at = to;
    }
}
