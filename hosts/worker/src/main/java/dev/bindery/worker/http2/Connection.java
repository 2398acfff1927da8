package dev.bindery.worker.http2;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of the connection: what each frame of the peer means, and what is answered. */
final class Connection implements FrameReader.Frames {
    private static final byte[] PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(US_ASCII);
    private static final int MOST_HEADERS = 1 << 16;

    private final Outbox outbox;
    private final Receiver receiver;
    private final MessageReader messages;
    private final Limits limits;
    private final int connectionWindow;
    private long streamLeft;
    private long connectionLeft;
    private byte[] headers = {};
    private int continued;
    private boolean endsStream;
    private boolean answered;
    private volatile boolean withholding;
    private @Nullable Ending ending;

    Connection(Outbox outbox, Receiver receiver, Limits limits) {
        this.outbox = outbox;
        this.receiver = receiver;
        this.messages = new MessageReader(receiver);
        this.limits = limits;
        this.connectionWindow = Math.max(limits.window(), Frame.FIRST_WINDOW);
        this.streamLeft = limits.window();
        this.connectionLeft = connectionWindow;
    }

    /** Opens the connection and the stream, all in one, because the peer is known to speak HTTP/2. */
    void begin(byte[] request) throws Http2Exception {
        outbox.control(PREFACE);
        ByteBuffer settings = frame(24, Frame.SETTINGS, 0, 0);
        setting(settings, Frame.HEADER_TABLE_SIZE, 0);
        setting(settings, Frame.ENABLE_PUSH, 0);
        setting(settings, Frame.INITIAL_WINDOW_SIZE, limits.window());
        setting(settings, Frame.MAX_FRAME_SIZE, limits.frame());
        outbox.control(settings.array());
        if (connectionWindow > Frame.FIRST_WINDOW) {
            windowUpdate(0, connectionWindow - Frame.FIRST_WINDOW);
        }
        outbox.control(frame(request.length, Frame.HEADERS, Frame.END_HEADERS, GrpcStream.STREAM)
                .put(request)
                .array());
    }

    /** How the stream ended, or null while it goes on. */
    @Nullable
    Ending ending() {
        return ending;
    }

    /** The peer is gone. */
    Ending lost() {
        return new Ending(
                false, messages.isInside() ? "The host broke the connection in a message" : "The host is gone");
    }

    static ByteBuffer frame(int length, int type, int flags, int stream) {
        return ByteBuffer.allocate(Frame.HEADER + length)
                .put((byte) (length >> 16))
                .putShort((short) length)
                .put((byte) type)
                .put((byte) flags)
                .putInt(stream);
    }

    private static void setting(ByteBuffer settings, int name, int value) {
        settings.putShort((short) name).putInt(value);
    }

    private void windowUpdate(int stream, int more) throws Http2Exception {
        outbox.control(frame(4, Frame.WINDOW_UPDATE, 0, stream).putInt(more).array());
    }

    @Override
    public void data(int stream, ByteBuffer bytes, int counted) throws Http2Exception {
        expect(stream == GrpcStream.STREAM && answered && continued == 0, "There is data where none belongs");
        streamLeft -= counted;
        connectionLeft -= counted;
        if (streamLeft < 0 || connectionLeft < 0) {
            throw new Http2Exception(Frame.FLOW_CONTROL_ERROR, "The host sends more than it may");
        }
        messages.read(bytes);
        grant();
    }

    /** Lets the peer go on where it sent much, unless the receiver has enough. */
    void grant() throws Http2Exception {
        // Said before it is asked for: who makes room in between sees it.
        withholding = streamLeft <= limits.window() / 2 || connectionLeft <= connectionWindow / 2;
        if (!withholding || receiver.isFull()) {
            return;
        }
        withholding = false;
        if (streamLeft <= limits.window() / 2) {
            windowUpdate(GrpcStream.STREAM, (int) (limits.window() - streamLeft));
            streamLeft = limits.window();
        }
        if (connectionLeft <= connectionWindow / 2) {
            windowUpdate(0, (int) (connectionWindow - connectionLeft));
            connectionLeft = connectionWindow;
        }
    }

    /** Whether the peer may not go on, because the receiver has enough. */
    boolean isWithholding() {
        return withholding;
    }

    @Override
    public void endOfData(int stream) throws Http2Exception {
        expect(stream == GrpcStream.STREAM && answered && continued == 0, "There is data where none belongs");
        ending = new Ending(true, "The host ended the stream");
    }

    @Override
    public void frame(int type, int flags, int stream, byte[] payload, int length) throws Http2Exception {
        expect(continued == 0 || type == Frame.CONTINUATION && stream == continued, "A header block is interrupted");
        switch (type) {
            case Frame.HEADERS -> headers(flags, stream, payload, length);
            case Frame.CONTINUATION -> continuation(flags, payload, length);
            case Frame.RST_STREAM -> {
                size(length == 4);
                expect(stream != 0, "The connection is reset like a stream");
                ending = new Ending(false, "The host reset the stream, with code " + Frame.readInt(payload, 0));
            }
            case Frame.SETTINGS -> settings(flags, stream, payload, length);
            case Frame.PUSH_PROMISE -> expect(false, "The host pushes, which it was told not to");
            case Frame.PING -> {
                size(length == 8);
                expect(stream == 0, "A ping belongs to a stream");
                if ((flags & Frame.ACK) == 0) {
                    outbox.control(frame(8, Frame.PING, Frame.ACK, 0)
                            .put(payload, 0, 8)
                            .array());
                }
            }
            case Frame.GOAWAY -> goAway(payload, length);
            case Frame.WINDOW_UPDATE -> windowUpdated(stream, payload, length);
            default -> {
                // PRIORITY, and what later standards add, mean nothing here.
            }
        }
    }

    private void headers(int flags, int stream, byte[] payload, int length) throws Http2Exception {
        expect(stream == GrpcStream.STREAM, "There are headers of a stream that was not opened");
        int from = 0;
        int to = length;
        if ((flags & Frame.PADDED) != 0) {
            size(length >= 1);
            to -= payload[0] & 0xff;
            from++;
        }
        if ((flags & Frame.PRIORITIZED) != 0) {
            from += 5;
        }
        size(from <= to);
        headers = Arrays.copyOfRange(payload, from, to);
        endsStream = (flags & Frame.END_STREAM) != 0;
        endOfHeaders(flags, stream);
    }

    private void continuation(int flags, byte[] payload, int length) throws Http2Exception {
        expect(continued != 0, "A continuation continues nothing");
        int before = headers.length;
        expect(before + length <= MOST_HEADERS, "The headers are too long");
        headers = Arrays.copyOf(headers, before + length);
        System.arraycopy(payload, 0, headers, before, length);
        endOfHeaders(flags, continued);
    }

    private void endOfHeaders(int flags, int stream) throws Http2Exception {
        if ((flags & Frame.END_HEADERS) == 0) {
            continued = stream;
            return;
        }
        continued = 0;
        Map<String, String> block = HeaderBlock.read(headers, headers.length);
        headers = new byte[0];
        String status = block.get(":status");
        if (status != null && !status.startsWith("1")) {
            answered = true;
            if (!status.equals("200")) {
                ending = new Ending(false, "The host answers with the HTTP status " + status);
            }
        }
        if (endsStream && ending == null) {
            String code = block.getOrDefault("grpc-status", "0");
            String message = block.getOrDefault("grpc-message", "");
            ending = code.equals("0")
                    ? new Ending(true, "The host ended the stream")
                    : new Ending(false, "The host ended the stream with the gRPC status " + code + " " + message);
        }
    }

    private void settings(int flags, int stream, byte[] payload, int length) throws Http2Exception {
        expect(stream == 0, "Settings belong to a stream");
        if ((flags & Frame.ACK) != 0) {
            size(length == 0);
            return;
        }
        size(length % 6 == 0);
        for (int at = 0; at < length; at += 6) {
            int name = (payload[at] & 0xff) << 8 | payload[at + 1] & 0xff;
            int value = Frame.readInt(payload, at + 2);
            if (name == Frame.INITIAL_WINDOW_SIZE) {
                if (value < 0) {
                    throw new Http2Exception(Frame.FLOW_CONTROL_ERROR, "The host's windows are beyond all bounds");
                }
                outbox.setFirstWindow(value);
            } else if (name == Frame.MAX_FRAME_SIZE) {
                expect(
                        value >= Frame.LEAST_FRAME_SIZE && value <= Frame.MOST_FRAME_SIZE,
                        "The host's frames are beyond all bounds");
                outbox.setFrameSize(value);
            }
        }
        outbox.control(frame(0, Frame.SETTINGS, Frame.ACK, 0).array());
    }

    private void goAway(byte[] payload, int length) throws Http2Exception {
        size(length >= 8);
        int last = Frame.readInt(payload, 0) & Integer.MAX_VALUE;
        int code = Frame.readInt(payload, 4);
        // An orderly host lets the stream that it knows go on to its end.
        if (code != 0 || last < GrpcStream.STREAM) {
            ending = new Ending(code == 0, "The host closes the connection, with code " + code);
        }
    }

    private void windowUpdated(int stream, byte[] payload, int length) throws Http2Exception {
        size(length == 4);
        int more = Frame.readInt(payload, 0) & Integer.MAX_VALUE;
        expect(more > 0, "A window grows by nothing");
        if (stream == 0 || stream == GrpcStream.STREAM) {
            outbox.addWindow(stream != 0, more);
        }
    }

    private static void expect(boolean right, String problem) throws Http2Exception {
        if (!right) {
            throw new Http2Exception(Frame.PROTOCOL_ERROR, problem);
        }
    }

    private static void size(boolean right) throws Http2Exception {
        if (!right) {
            throw new Http2Exception(Frame.FRAME_SIZE_ERROR, "A frame has a length that it cannot have");
        }
    }

    /** Tells the peer what it did wrong. */
    void refuse(Http2Exception problem) throws Http2Exception {
        outbox.control(
                frame(8, Frame.GOAWAY, 0, 0).putInt(0).putInt(problem.code()).array());
    }
}
