package dev.bindery.worker;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The host's end of one connection, with nothing in between: messages are any bytes, a frame may be left unfinished,
 * and how much the worker lets it send is seen.
 */
final class RawHost implements AutoCloseable {
    private static final int PREFACE = 24;
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int SETTINGS = 4;
    private static final int WINDOW_UPDATE = 8;
    private static final int INITIAL_WINDOW = 4;
    private static final int LONGEST = 16_384;
    private static final int WIDE = 1 << 30;

    private final ServerSocket server;
    private final Consumer<byte[]> received;
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private Socket socket;
    private OutputStream out;
    private byte[] unread = {};
    private long read;
    private int firstWindow = 65_535;
    private long streamWindow = firstWindow;
    private long connectionWindow = firstWindow;
    private boolean over;

    RawHost(Consumer<byte[]> received) {
        this.received = received;
        try {
            server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getLocalPort();
    }

    /** Takes the worker's connection, and says yes to its stream. */
    void accept() throws IOException {
        socket = server.accept();
        socket.setTcpNoDelay(true);
        out = socket.getOutputStream();
        DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
        in.readFully(new byte[PREFACE]);
        write(SETTINGS, 0, 0, (byte) 0, (byte) INITIAL_WINDOW, (byte) 0x40, (byte) 0, (byte) 0, (byte) 0);
        grant(0, WIDE);
        // The status 200, by its place in HPACK's table.
        write(HEADERS, 4, 1, (byte) 0x88);
        Thread reader = new Thread(() -> read(in), "raw-host");
        reader.setDaemon(true);
        reader.start();
    }

    /** Completes when nothing more comes: with true if the worker ended its stream before. */
    CompletableFuture<Boolean> ended() {
        return ended;
    }

    private synchronized void write(int type, int flags, int stream, byte... payload) throws IOException {
        out.write(ByteBuffer.allocate(9 + payload.length)
                .putInt(payload.length << 8 | type)
                .put((byte) flags)
                .putInt(stream)
                .put(payload)
                .array());
    }

    private void grant(int stream, int more) throws IOException {
        write(WINDOW_UPDATE, 0, stream, ByteBuffer.allocate(4).putInt(more).array());
    }

    private void read(DataInputStream in) {
        boolean orderly = false;
        try {
            while (true) {
                int lengthAndType = in.readInt();
                int flags = in.read();
                int stream = in.readInt();
                byte[] payload = new byte[lengthAndType >>> 8];
                in.readFully(payload);
                switch (lengthAndType & 0xff) {
                    case DATA -> {
                        take(payload);
                        if ((flags & 1) != 0) {
                            orderly = true;
                            write(DATA, 1, 1);
                        }
                    }
                    case SETTINGS -> settings(flags, ByteBuffer.wrap(payload));
                    case WINDOW_UPDATE -> grow(stream, ByteBuffer.wrap(payload).getInt());
                    default -> {
                        // It has nothing to say to a host.
                    }
                }
            }
        } catch (IOException e) {
            ended.complete(orderly);
        } catch (RuntimeException | Error e) {
            ended.completeExceptionally(e);
        } finally {
            end();
        }
    }

    private synchronized void end() {
        over = true;
        notifyAll();
    }

    private void take(byte[] data) throws IOException {
        read += data.length;
        if (read > WIDE / 2) {
            grant(0, (int) read);
            grant(1, (int) read);
            read = 0;
        }
        byte[] all = unread.length == 0 ? data : Arrays.copyOf(unread, unread.length + data.length);
        if (all != data) {
            System.arraycopy(data, 0, all, unread.length, data.length);
        }
        int at = 0;
        while (all.length - at >= 5) {
            int length = ByteBuffer.wrap(all, at + 1, 4).getInt();
            if (all.length - at - 5 < length) {
                break;
            }
            received.accept(Arrays.copyOfRange(all, at + 5, at + 5 + length));
            at += 5 + length;
        }
        unread = Arrays.copyOfRange(all, at, all.length);
    }

    private void settings(int flags, ByteBuffer settings) throws IOException {
        if ((flags & 1) != 0) {
            return;
        }
        while (settings.hasRemaining()) {
            int name = settings.getShort();
            int value = settings.getInt();
            if (name == INITIAL_WINDOW) {
                grow(1, value - firstWindow);
                firstWindow = value;
            }
        }
        write(SETTINGS, 1, 0);
    }

    private synchronized void grow(int stream, int more) {
        if (stream == 0) {
            connectionWindow += more;
        } else {
            streamWindow += more;
        }
        notifyAll();
    }

    /** How many bytes the worker would take now. */
    synchronized long window() {
        return Math.min(streamWindow, connectionWindow);
    }

    /** Sends a message, as fast as the worker lets it. */
    void send(byte[] message) throws IOException {
        byte[] data = ByteBuffer.allocate(5 + message.length)
                .put((byte) 0)
                .putInt(message.length)
                .put(message)
                .array();
        for (int at = 0; at < data.length; ) {
            int count = await(Math.min(LONGEST, data.length - at));
            write(DATA, 0, 1, Arrays.copyOfRange(data, at, at + count));
            at += count;
        }
    }

    private synchronized int await(int wanted) throws IOException {
        while (window() <= 0 && !over) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
        if (over) {
            throw new IOException("The worker is gone");
        }
        int count = (int) Math.min(wanted, window());
        streamWindow -= count;
        connectionWindow -= count;
        return count;
    }

    /** Sends the beginning of a frame of data, and breaks the connection in the middle of it. */
    void cut(byte[] beginning, int promised) throws IOException {
        synchronized (this) {
            out.write(ByteBuffer.allocate(9 + beginning.length)
                    .putInt(promised << 8 | DATA)
                    .put((byte) 0)
                    .putInt(1)
                    .put(beginning)
                    .array());
        }
        socket.close();
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (socket != null) {
            socket.close();
        }
    }
}
