package dev.bindery.worker.http2;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One gRPC stream in both directions. A thread of the caller's runs it; any thread sends, and writes itself where it
 * can. The channel never blocks, so an interrupted sender does not close it, and a peer that does not read stops nobody
 * who does not ask to wait.
 */
public final class GrpcStream {
    /** The only stream of the connection. */
    static final int STREAM = 1;

    private static final int READ_AT_ONCE = 1 << 16;

    /** How long the peer has to end the stream after this side did. */
    private static final long PATIENCE_MILLIS = 500;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final Outbox outbox;
    private final Connection connection;
    private final FrameReader frames;
    private volatile @Nullable IOException broken;
    private volatile @Nullable Thread runner;

    private GrpcStream(SocketChannel channel, Selector selector, Receiver receiver, Limits limits) throws IOException {
        this.channel = channel;
        this.selector = selector;
        this.key = channel.register(selector, SelectionKey.OP_READ);
        this.outbox = new Outbox(channel);
        this.connection = new Connection(outbox, receiver, limits);
        this.frames = new FrameReader(connection, limits.frame());
    }

    /**
     * Opens a stream. Nothing is sent before the first message.
     *
     * @param host the peer's address
     * @param port its port
     * @param path the path of the method
     * @param userAgent who calls
     * @param receiver takes the peer's messages
     * @return the stream
     * @throws IOException if there is nobody
     */
    public static GrpcStream open(String host, int port, String path, String userAgent, Receiver receiver)
            throws IOException {
        return open(host, port, path, userAgent, receiver, Limits.USUAL);
    }

    static GrpcStream open(String host, int port, String path, String userAgent, Receiver receiver, Limits limits)
            throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress(host, port));
        try {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            GrpcStream stream = new GrpcStream(channel, Selector.open(), receiver, limits);
            stream.connection.begin(HeaderBlock.request(host + ":" + port, path, userAgent));
            return stream;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Sends a message. Where much is on its way already, waits for room, but for the thread that runs the stream, which
     * makes it.
     *
     * @param parts its bytes, which nobody changes any more
     * @return false if the stream is at its end
     */
    public boolean send(ByteBuffer... parts) {
        boolean taken = outbox.add(Thread.currentThread() != runner, parts);
        flush();
        proceed();
        return taken;
    }

    /**
     * How much the peer has still to take.
     *
     * @return bytes of messages that are not written
     */
    public long queued() {
        return outbox.queued();
    }

    /** Lets the peer go on, if it was held up and the receiver is not {@linkplain Receiver#isFull full} any more. */
    public void proceed() {
        if (connection.isWithholding()) {
            selector.wakeup();
        }
    }

    /** Ends the stream when all is sent; {@link #run} returns then. */
    public void finish() {
        outbox.finish();
        flush();
        selector.wakeup();
    }

    private void flush() {
        try {
            if (!outbox.flush()) {
                selector.wakeup();
            }
        } catch (IOException e) {
            broken = e;
            outbox.close();
            selector.wakeup();
        }
    }

    /**
     * Reads until the stream ends, on the calling thread.
     *
     * @return how it ended
     */
    public Ending run() {
        runner = Thread.currentThread();
        try (channel;
                selector) {
            return loop();
        } catch (Http2Exception e) {
            return new Ending(false, Objects.requireNonNull(e.getMessage()));
        } catch (IOException e) {
            return new Ending(false, "The connection to the host is broken: " + e.getMessage());
        } finally {
            outbox.close();
        }
    }

    private Ending loop() throws IOException {
        ByteBuffer in = ByteBuffer.allocateDirect(READ_AT_ONCE);
        long end = Long.MAX_VALUE;
        while (true) {
            int count = channel.read(in);
            if (count < 0) {
                return outbox.isFinished() ? ended() : connection.lost();
            }
            read(in);
            if (broken != null) {
                throw broken;
            }
            Ending ending = connection.ending();
            if (ending != null) {
                return ending;
            } else if (outbox.isFinished()) {
                if (end == Long.MAX_VALUE) {
                    end = System.nanoTime() / 1_000_000 + PATIENCE_MILLIS;
                }
                if (end <= System.nanoTime() / 1_000_000) {
                    return ended();
                }
            }
            if (count < READ_AT_ONCE) {
                await(end);
            }
        }
    }

    private static Ending ended() {
        return new Ending(true, "The worker ended the stream");
    }

    private void read(ByteBuffer in) throws IOException {
        try {
            frames.read(in.flip());
            in.clear();
            connection.grant();
            flush();
        } catch (Http2Exception e) {
            connection.refuse(e);
            outbox.flush();
            throw e;
        }
    }

    private void await(long end) throws IOException {
        boolean stalled = outbox.isStalled();
        key.interestOps(stalled ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
        if (end == Long.MAX_VALUE) {
            selector.select();
        } else {
            selector.select(PATIENCE_MILLIS);
        }
        selector.selectedKeys().clear();
        if (stalled && key.isWritable()) {
            outbox.unstall();
            flush();
        }
    }
}
