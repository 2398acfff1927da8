package dev.bindery.worker.http2;

import java.nio.ByteBuffer;

/** Takes bytes as they come, in pieces of any size, and hands on frames: data as it arrives, all else when complete. */
final class FrameReader {
    /** What takes frames. */
    interface Frames {
        /** A piece of data; {@code counted} bytes of flow control go with it, padding included. */
        void data(int stream, ByteBuffer bytes, int counted) throws Http2Exception;

        /** The last data of the peer came. */
        void endOfData(int stream) throws Http2Exception;

        /** Any other frame. The payload is only valid during the call. */
        void frame(int type, int flags, int stream, byte[] payload, int length) throws Http2Exception;
    }

    /** Far more than any frame but data needs. */
    private static final int LONGEST_CONTROL = 1 << 16;

    private final Frames frames;
    private final int longest;
    private final byte[] header = new byte[Frame.HEADER];
    private byte[] payload = new byte[256];
    private int have;
    private boolean first = true;

    private boolean inPayload;
    private int type;
    private int flags;
    private int stream;
    private int left;
    private int length;
    private int padding;

    /** @param longest the longest payload that the peer was allowed to send */
    FrameReader(Frames frames, int longest) {
        this.frames = frames;
        this.longest = longest;
    }

    void read(ByteBuffer in) throws Http2Exception {
        while (true) {
            if (!inPayload && !readHeader(in)) {
                return;
            }
            if (type == Frame.DATA ? !readData(in) : !readPayload(in)) {
                return;
            }
            inPayload = false;
            have = 0;
        }
    }

    private boolean readHeader(ByteBuffer in) throws Http2Exception {
        int count = Math.min(in.remaining(), Frame.HEADER - have);
        in.get(header, have, count);
        have += count;
        if (have < Frame.HEADER) {
            return false;
        }
        length = (header[0] & 0xff) << 16 | (header[1] & 0xff) << 8 | header[2] & 0xff;
        type = header[3] & 0xff;
        flags = header[4] & 0xff;
        stream = Frame.readInt(header, 5) & Integer.MAX_VALUE;
        left = length;
        padding = -1;
        have = 0;
        inPayload = true;
        check();
        return true;
    }

    private void check() throws Http2Exception {
        if (first && type != Frame.SETTINGS) {
            throw new Http2Exception(Frame.PROTOCOL_ERROR, "What answers on this port does not speak HTTP/2");
        }
        first = false;
        if (length > longest || type != Frame.DATA && length > LONGEST_CONTROL) {
            throw new Http2Exception(
                    Frame.FRAME_SIZE_ERROR, "A frame of type " + type + " has " + length + " bytes, which is too long");
        }
    }

    /** Whether the whole frame was there. */
    private boolean readPayload(ByteBuffer in) throws Http2Exception {
        if (payload.length < length) {
            payload = new byte[length];
        }
        int count = Math.min(in.remaining(), left);
        in.get(payload, length - left, count);
        left -= count;
        if (left > 0) {
            return false;
        }
        frames.frame(type, flags, stream, payload, length);
        return true;
    }

    private boolean readData(ByteBuffer in) throws Http2Exception {
        if (padding < 0) {
            padding = 0;
            if ((flags & Frame.PADDED) != 0) {
                if (length == 0) {
                    throw new Http2Exception(Frame.FRAME_SIZE_ERROR, "A padded frame is empty");
                } else if (!in.hasRemaining()) {
                    padding = -1;
                    return false;
                }
                padding = in.get() & 0xff;
                left--;
                if (padding > left) {
                    throw new Http2Exception(Frame.PROTOCOL_ERROR, "A frame has more padding than bytes");
                }
                frames.data(stream, in.slice().limit(0), 1);
            }
        }
        readContent(in);
        if (left > padding || skipPadding(in)) {
            return false;
        }
        if ((flags & Frame.END_STREAM) != 0) {
            frames.endOfData(stream);
        }
        return true;
    }

    private void readContent(ByteBuffer in) throws Http2Exception {
        int count = Math.min(in.remaining(), left - padding);
        if (count > 0) {
            int end = in.position() + count;
            int limit = in.limit();
            left -= count;
            frames.data(stream, in.limit(end), count);
            in.limit(limit).position(end);
        }
    }

    /** Whether there is more of it to come. */
    private boolean skipPadding(ByteBuffer in) throws Http2Exception {
        int count = Math.min(in.remaining(), left);
        if (count > 0) {
            in.position(in.position() + count);
            left -= count;
            padding -= count;
            frames.data(stream, in.slice().limit(0), count);
        }
        return left > 0;
    }
}
