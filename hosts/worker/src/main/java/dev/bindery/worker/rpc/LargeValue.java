package dev.bindery.worker.rpc;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of an input that are most of a call's message.
 *
 * @param at where they begin in the message
 * @param length how many they are
 */
public record LargeValue(int at, int length) {
    /** What there is on the way to an input's bytes, from the outside to the inside. */
    private enum Level {
        ENVELOPE,
        INVOCATION,
        BINDING,
        DATA,
        HTTP;

        /** What is in a field, or null where that is not on the way. */
        @Nullable
        Level inner(int field) {
            return switch (this) {
                case ENVELOPE -> field == Incoming.INVOCATION ? INVOCATION : null;
                case INVOCATION -> field == 3 ? BINDING : null;
                case BINDING -> field == 2 ? DATA : null;
                case DATA -> field == 5 ? HTTP : null;
                case HTTP -> field == 4 || field == 17 ? DATA : null;
            };
        }
    }

    /**
     * Looks for such bytes, where no more than the message's beginning is there.
     *
     * @param beginning the beginning
     * @param count how many bytes that is
     * @param length how many bytes the message has
     * @return where the bytes are, or null for nowhere
     */
    public static @Nullable LargeValue in(byte[] beginning, int count, int length) {
        try {
            ProtoReader in = new ProtoReader(beginning, 0, count);
            Level level = Level.ENVELOPE;
            long end = length;
            for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
                if ((tag & 7) != Wire.LENGTH) {
                    in.skip();
                    continue;
                }
                int size = (int) in.varint();
                int at = count - in.remaining();
                if (size < 0 || size > end - at) {
                    return null;
                } else if (size < length / 2) {
                    in = new ProtoReader(beginning, Math.min(at + size, count), count);
                    continue;
                } else if (level == Level.DATA && (tag >>> 3 == 3 || tag >>> 3 == 4)) {
                    return new LargeValue(at, size);
                }
                level = level.inner(tag >>> 3);
                if (level == null) {
                    return null;
                }
                end = at + size;
            }
        } catch (MalformedMessageException e) {
            // Either it is none, or it goes on after what is there.
        }
        return null;
    }
}
