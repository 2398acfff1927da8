package dev.bindery.worker.http2;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;

/** The far end of a stream, as far as a training run needs it: one stream, small messages, and a peer that is ours. */
public final class PeerStream {
    private static final int PREFACE = 24;

    /** A header block that is {@code :status 200}. */
    private static final byte[] OK = {(byte) 0x88};

    private final InputStream in;
    private final OutputStream out;
    private boolean ended;

    /**
     * The stream that a peer opens.
     *
     * @param connection the connection
     * @throws IOException if it is broken
     */
    public PeerStream(Socket connection) throws IOException {
        connection.setTcpNoDelay(true);
        this.in = connection.getInputStream();
        this.out = connection.getOutputStream();
    }

    /**
     * Reads until the peer ends the stream.
     *
     * @param receiver takes the peer's messages
     * @throws IOException if the connection breaks before
     */
    public void run(Receiver receiver) throws IOException {
        ByteBuffer settings = Connection.frame(6, Frame.SETTINGS, 0, 0);
        settings.putShort((short) Frame.INITIAL_WINDOW_SIZE).putInt(Integer.MAX_VALUE);
        write(settings);
        write(Connection.frame(4, Frame.WINDOW_UPDATE, 0, 0).putInt(Integer.MAX_VALUE - Frame.FIRST_WINDOW));
        in.skipNBytes(PREFACE);
        FrameReader frames = new FrameReader(new Answers(receiver), Frame.LEAST_FRAME_SIZE);
        byte[] bytes = new byte[1 << 16];
        while (!ended) {
            int count = in.read(bytes);
            if (count < 0) {
                throw new EOFException("The worker broke the connection");
            }
            frames.read(ByteBuffer.wrap(bytes, 0, count));
        }
        write(Connection.frame(0, Frame.HEADERS, Frame.END_HEADERS | Frame.END_STREAM, GrpcStream.STREAM));
    }

    /**
     * Sends a message.
     *
     * @param parts its bytes, which fit into one frame
     * @throws IOException if the connection is broken
     */
    public void send(ByteBuffer... parts) throws IOException {
        int length = 0;
        for (ByteBuffer part : parts) {
            length += part.remaining();
        }
        ByteBuffer frame = Connection.frame(5 + length, Frame.DATA, 0, GrpcStream.STREAM);
        frame.put((byte) 0).putInt(length);
        for (ByteBuffer part : parts) {
            frame.put(part);
        }
        write(frame);
    }

    private void write(ByteBuffer frame) throws IOException {
        out.write(frame.array());
    }

    /** What each frame of the peer is answered with. */
    private final class Answers implements FrameReader.Frames {
        private final MessageReader messages;

        Answers(Receiver receiver) {
            this.messages = new MessageReader(receiver);
        }

        @Override
        public void data(int stream, ByteBuffer bytes, int counted) throws Http2Exception {
            messages.read(bytes);
        }

        @Override
        public void endOfData(int stream) {
            ended = true;
        }

        @Override
        public void frame(int type, int flags, int stream, byte[] payload, int length) throws Http2Exception {
            try {
                if (type == Frame.HEADERS) {
                    write(Connection.frame(OK.length, Frame.HEADERS, Frame.END_HEADERS, GrpcStream.STREAM)
                            .put(OK));
                } else if (type == Frame.SETTINGS && (flags & Frame.ACK) == 0) {
                    write(Connection.frame(0, Frame.SETTINGS, Frame.ACK, 0));
                }
            } catch (IOException e) {
                throw new Http2Exception(Frame.PROTOCOL_ERROR, "The worker cannot be answered: " + e.getMessage());
            }
        }
    }
}
