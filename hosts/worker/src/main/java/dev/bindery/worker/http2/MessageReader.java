package dev.bindery.worker.http2;

import java.nio.ByteBuffer;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Puts gRPC messages together out of the stream's data. */
final class MessageReader {
    private static final byte[] NONE = {};
    private static final int PREFIX = 5;

    /** As much is taken for a message before its bytes are there; a wrong length costs no more. */
    private static final int AT_ONCE = 16 << 20;

    /** The longest array that every JVM has. */
    private static final int LONGEST = Integer.MAX_VALUE - 8;

    private static final int ATTEMPTS = 50;
    private static final long PAUSE_NANOS = 20_000_000;

    /** A message may have a part if it is as long as this, and that much of it is there. */
    private static final int LONG = 1 << 18;

    private static final int BEGINNING = 1 << 12;

    private final Receiver receiver;
    private final byte[] prefix = new byte[PREFIX];
    private int inPrefix;
    private byte[] message = NONE;
    private int length;
    private int have;
    private byte @Nullable [] part;
    private int partAt;

    MessageReader(Receiver receiver) {
        this.receiver = receiver;
    }

    void read(ByteBuffer in) throws Http2Exception {
        while (in.hasRemaining()) {
            if (inPrefix < PREFIX) {
                int count = Math.min(in.remaining(), PREFIX - inPrefix);
                in.get(prefix, inPrefix, count);
                inPrefix += count;
                if (inPrefix < PREFIX) {
                    return;
                }
                begin();
            }
            take(in);
            if (have == length) {
                end();
            }
        }
    }

    private void take(ByteBuffer in) {
        int count = Math.min(in.remaining(), length - have);
        if (length >= LONG && have < BEGINNING) {
            count = Math.min(count, BEGINNING - have);
            in.get(message, have, count);
            have += count;
            if (have == BEGINNING) {
                divide();
            }
        } else if (part == null) {
            ensure(count);
            in.get(message, have, count);
            have += count;
        } else if (have < partAt + part.length) {
            count = Math.min(count, partAt + part.length - have);
            in.get(part, have - partAt, count);
            have += count;
        } else {
            in.get(message, have - part.length + 1, count);
            have += count;
        }
    }

    /** The beginning of a long message is there: now it gets all the room that it needs. */
    private void divide() {
        byte[] beginning = message;
        Part found = receiver.part(beginning, have, length);
        if (found == null || found.length() > AT_ONCE || length - found.length() > AT_ONCE) {
            message = allocated(Math.min(length, AT_ONCE));
            System.arraycopy(beginning, 0, message, 0, have);
            return;
        }
        partAt = found.at();
        message = allocated(length - found.length() + 1);
        System.arraycopy(beginning, 0, message, 0, partAt);
        part = allocated(found.length());
        System.arraycopy(beginning, partAt, part, 0, have - partAt);
    }

    private void end() {
        byte[] complete = message;
        byte[] completePart = part;
        message = NONE;
        part = null;
        inPrefix = 0;
        if (completePart == null) {
            receiver.message(complete);
        } else {
            receiver.message(complete, partAt, completePart);
        }
    }

    private void begin() throws Http2Exception {
        if (prefix[0] != 0) {
            throw new Http2Exception(Frame.PROTOCOL_ERROR, "A message is compressed, which was not agreed on");
        }
        length = Frame.readInt(prefix, 1);
        if (length < 0 || length > LONGEST) {
            throw new Http2Exception(
                    Frame.PROTOCOL_ERROR, "A message of " + (length & 0xffffffffL) + " bytes is too long");
        }
        have = 0;
        message = allocated(length >= LONG ? BEGINNING : length);
    }

    /** Room, be it later: where others have taken all the memory, that may be over soon, and half a message is none. */
    private static byte[] allocated(int size) {
        for (int attempt = 1; true; attempt++) {
            try {
                return new byte[size];
            } catch (OutOfMemoryError e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void ensure(int count) {
        if (have + count > message.length) {
            int wanted = Math.max(have + count, (int) Math.min(length, 2L * message.length));
            byte[] longer = allocated(wanted);
            System.arraycopy(message, 0, longer, 0, have);
            message = longer;
        }
    }

    /** Whether a message has begun and not ended. */
    boolean isInside() {
        return inPrefix > 0;
    }
}
