package dev.bindery.benchmarks.worker;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The host's end of a worker's stream: so much of HTTP/2 as one gRPC stream takes, and no more, so that little of the
 * machine is the driver's. For one thread. What is sent goes out before the next wait, or with {@link #flush}.
 */
final class HostStream implements AutoCloseable {
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RESET = 3;
    private static final int SETTINGS = 4;
    private static final int PING = 6;
    private static final int GO_AWAY = 7;
    private static final int WINDOW_UPDATE = 8;
    private static final int ACKNOWLEDGED = 1;
    private static final int END_HEADERS = 4;
    private static final int PADDED = 8;

    private static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
    private static final int HEAD = 9;
    private static final int PREFIX = 5;
    private static final int FRAME_SIZE = 1 << 14;
    private static final int FIRST_WINDOW = 0xffff;
    private static final int SETTING_WINDOW = 4;
    /** So many bytes are taken until the worker may send as many more. */
    private static final int TAKEN = 1 << 24;

    private final SocketChannel channel;
    private final ByteBuffer in = ByteBuffer.allocateDirect(1 << 18).flip();
    private final ByteBuffer out = ByteBuffer.allocateDirect(1 << 18);
    private final Deque<byte[]> inbox = new ArrayDeque<>();
    private final byte[] prefix = new byte[PREFIX];
    private int prefixed;
    private byte @Nullable [] message;
    private int filled;
    private int taken;
    private int stream;
    private int firstWindow = FIRST_WINDOW;
    private long streamWindow = FIRST_WINDOW;
    private long connectionWindow = FIRST_WINDOW;

    private HostStream(SocketChannel channel) {
        this.channel = channel;
    }

    /** A socket that a worker can connect to. */
    static ServerSocketChannel open() throws IOException {
        return ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    /** Waits for a worker's stream. */
    static HostStream accept(ServerSocketChannel server) throws IOException {
        SocketChannel channel = server.accept();
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        HostStream host = new HostStream(channel);
        host.need(PREFACE.length());
        for (int i = 0; i < PREFACE.length(); i++) {
            if (host.in.get() != PREFACE.charAt(i)) {
                throw new IOException("This is not HTTP/2");
            }
        }
        host.head(6, SETTINGS, 0, 0);
        host.out.putShort((short) SETTING_WINDOW).putInt(Integer.MAX_VALUE);
        host.window(0, Integer.MAX_VALUE - FIRST_WINDOW);
        while (host.stream == 0) {
            host.frame();
        }
        return host;
    }

    /** Sends a message of gRPC, as far as the worker's windows let it; waits for them where they do not. */
    void send(byte[] bytes) throws IOException {
        int length = PREFIX + bytes.length;
        for (int sent = 0; sent < length; ) {
            while (Math.min(streamWindow, connectionWindow) <= 0) {
                frame();
            }
            int size = (int) Math.min(Math.min(length - sent, FRAME_SIZE), Math.min(streamWindow, connectionWindow));
            head(size, DATA, 0, stream);
            int until = sent + size;
            for (; sent < Math.min(until, PREFIX); sent++) {
                out.put(sent == 0 ? 0 : (byte) (bytes.length >>> 8 * (PREFIX - 1 - sent)));
            }
            out.put(bytes, sent - PREFIX, until - sent);
            sent = until;
            streamWindow -= size;
            connectionWindow -= size;
        }
    }

    /** The next message, for which it waits. */
    byte[] receive() throws IOException {
        while (inbox.isEmpty()) {
            frame();
        }
        return inbox.remove();
    }

    void flush() throws IOException {
        out.flip();
        while (out.hasRemaining()) {
            channel.write(out);
        }
        out.clear();
    }

    private void head(int length, int type, int flags, int of) throws IOException {
        if (out.remaining() < HEAD + length) {
            flush();
        }
        out.putShort((short) (length >>> 8)).put((byte) length).put((byte) type).put((byte) flags);
        out.putInt(of);
    }

    private void window(int of, int more) throws IOException {
        head(4, WINDOW_UPDATE, 0, of);
        out.putInt(more);
    }

    private void need(int bytes) throws IOException {
        while (in.remaining() < bytes) {
            flush();
            in.compact();
            int read = channel.read(in);
            in.flip();
            if (read < 0) {
                throw new EOFException("The worker has closed the connection");
            }
        }
    }

    private void frame() throws IOException {
        need(HEAD);
        int length = (in.getShort() & 0xffff) << 8 | in.get() & 0xff;
        int type = in.get();
        int flags = in.get();
        int of = in.getInt();
        need(length);
        int end = in.position() + length;
        switch (type) {
            case DATA -> data(length, flags);
            case HEADERS -> answer(of);
            case SETTINGS -> settings(flags, end);
            case PING -> {
                long content = in.getLong();
                if ((flags & ACKNOWLEDGED) == 0) {
                    head(Long.BYTES, PING, ACKNOWLEDGED, 0);
                    out.putLong(content);
                }
            }
            case WINDOW_UPDATE -> {
                if (of == 0) {
                    connectionWindow += in.getInt();
                } else {
                    streamWindow += in.getInt();
                }
            }
            case RESET, GO_AWAY -> throw new EOFException("The worker ends the stream, with frame " + type);
            default -> {
                // Nothing that is said in other frames matters here.
            }
        }
        in.position(end);
    }

    private void data(int length, int flags) throws IOException {
        int end = in.position() + length;
        if ((flags & PADDED) != 0) {
            end -= in.get() & 0xff;
        }
        while (in.position() < end) {
            if (message == null) {
                prefix[prefixed++] = in.get();
                if (prefixed == PREFIX) {
                    message = new byte[ByteBuffer.wrap(prefix).getInt(1)];
                }
            } else {
                int part = Math.min(end - in.position(), message.length - filled);
                in.get(message, filled, part);
                filled += part;
            }
            if (message != null && filled == message.length) {
                inbox.add(message);
                message = null;
                prefixed = 0;
                filled = 0;
            }
        }
        taken += length;
        if (taken >= TAKEN) {
            window(0, taken);
            window(stream, taken);
            taken = 0;
        }
    }

    /** What the worker asks for is always the same, and so is the answer. */
    private void answer(int of) throws IOException {
        stream = of;
        byte[] type = "application/grpc".getBytes(StandardCharsets.US_ASCII);
        head(4 + type.length, HEADERS, END_HEADERS, of);
        // ":status: 200", and "content-type", from HPACK's table; the latter's value is in full.
        out.put((byte) 0x88).put((byte) 0x0f).put((byte) 0x10);
        out.put((byte) type.length).put(type);
    }

    private void settings(int flags, int end) throws IOException {
        if ((flags & ACKNOWLEDGED) != 0) {
            return;
        }
        while (in.position() < end) {
            int setting = in.getShort();
            int value = in.getInt();
            if (setting == SETTING_WINDOW) {
                streamWindow += value - firstWindow;
                firstWindow = value;
            }
        }
        head(0, SETTINGS, ACKNOWLEDGED, 0);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
