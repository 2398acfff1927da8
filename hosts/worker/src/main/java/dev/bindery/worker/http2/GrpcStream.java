package dev.bindery.worker.http2;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * One gRPC stream in both directions. One thread at a time reads; any thread sends, and writes itself where it can. The
 * channel never blocks, so an interrupted sender does not close it, and a peer that does not read stops nobody who does
 * not ask to wait.
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

    // These belong to the thread that reads.
    private final Shift shift = new Shift(this);
    private final ByteBuffer in = ByteBuffer.allocateDirect(READ_AT_ONCE);
    private long end = Long.MAX_VALUE;

    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable Thread caller;
    private @Nullable Ending ending;
    private @Nullable Throwable failure;

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
     * Sends a message. Where much is on its way already, waits for room, but for the thread that reads, which makes it.
     *
     * @param parts its bytes, which nobody changes any more
     * @return false if the stream is at its end
     */
    public boolean send(ByteBuffer... parts) {
        boolean taken = outbox.add(Thread.currentThread() != runner, parts);
        // Asked after it was added: who takes over the reading flushes after it has said so.
        if (Thread.currentThread() != runner || !shift.isAtWork()) {
            flush();
        }
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

    /** The room that the peer has for a new stream, as far as it has said so; tests wait for that. */
    int peersWindow() {
        return outbox.firstWindow();
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

    void flush() {
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

    /** Whether the thread that reads waits for something, as far as the JVM knows. */
    boolean isWaiting() {
        Thread reader = runner;
        return reader != null && reader.getState() != Thread.State.RUNNABLE;
    }

    /**
     * Has the thread that reads do a job when it has taken all of what it read, or others where that would take long.
     * Only for that thread, in {@link Receiver#message}.
     *
     * @param job what is to be done
     */
    public void later(Job job) {
        shift.add(job);
    }

    /**
     * Reads until the stream ends. The calling thread begins with that, and does no {@linkplain #later job}.
     *
     * @return how it ended
     */
    public Ending run() {
        caller = Thread.currentThread();
        try (channel;
                selector) {
            read();
            return awaitEnd();
        } catch (IOException e) {
            return broken(e);
        } finally {
            shift.end();
            outbox.close();
        }
    }

    private Ending awaitEnd() {
        boolean interrupted = false;
        while (true) {
            try {
                ended.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        } else if (failure instanceof Error e) {
            throw e;
        }
        return Objects.requireNonNull(ending);
    }

    private static Ending broken(IOException e) {
        return new Ending(false, "The connection to the host is broken: " + e.getMessage());
    }

    /** Reads until the stream ends, or another thread does so. */
    void read() {
        runner = Thread.currentThread();
        try {
            Ending said = loop();
            if (said == null) {
                return;
            }
            ending = said;
        } catch (Http2Exception e) {
            ending = new Ending(false, Objects.requireNonNull(e.getMessage()));
        } catch (IOException e) {
            ending = broken(e);
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        ended.countDown();
    }

    /** Returns null where another thread reads on: then nothing that belongs to the reading is touched any more. */
    private @Nullable Ending loop() throws IOException {
        while (true) {
            if (!shift.work(Thread.currentThread() != caller)) {
                return null;
            }
            flush();
            if (broken != null) {
                throw broken;
            }
            Ending said = connection.ending();
            if (said != null) {
                return said;
            } else if (outbox.isFinished()) {
                if (end == Long.MAX_VALUE) {
                    end = System.nanoTime() / 1_000_000 + PATIENCE_MILLIS;
                }
                if (end <= System.nanoTime() / 1_000_000) {
                    return ended();
                }
            }
            // Under load there is more to read already, and asking for it is all that it takes.
            int count = channel.read(in);
            if (count == 0) {
                await(true);
                count = channel.read(in);
            } else if (outbox.isStalled()) {
                await(false);
            }
            if (count < 0) {
                return outbox.isFinished() ? ended() : connection.lost();
            }
            take();
        }
    }

    private static Ending ended() {
        return new Ending(true, "The worker ended the stream");
    }

    private void take() throws IOException {
        try {
            frames.read(in.flip());
            in.clear();
            connection.grant();
        } catch (Http2Exception e) {
            connection.refuse(e);
            outbox.flush();
            throw e;
        }
    }

    private void await(boolean blocks) throws IOException {
        boolean stalled = outbox.isStalled();
        key.interestOps(stalled ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
        if (!blocks) {
            selector.selectNow();
        } else if (end == Long.MAX_VALUE) {
            selector.select();
        } else {
            selector.select(PATIENCE_MILLIS);
        }
        // Meant for a job that this thread did once; there would be no waiting with it.
        Thread.interrupted();
        selector.selectedKeys().clear();
        if (stalled && key.isWritable()) {
            outbox.unstall();
            flush();
        }
    }
}
