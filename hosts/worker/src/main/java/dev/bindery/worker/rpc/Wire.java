package dev.bindery.worker.rpc;

/** How a value is on the wire. Together with a field's number it is the field's tag. */
public final class Wire {
    /** A number of seven bits per byte. */
    public static final int VARINT = 0;

    /** Eight bytes. */
    public static final int FIXED64 = 1;

    /** A length and so many bytes: text, bytes, a message, or numbers without tags. */
    public static final int LENGTH = 2;

    /** The beginning of a group, which only old messages have. */
    static final int GROUP = 3;

    /** The end of a group. */
    static final int END_GROUP = 4;

    /** Four bytes. */
    static final int FIXED32 = 5;

    private Wire() {}
}
