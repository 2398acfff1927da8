package dev.bindery.worker.http2;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What is on its way to the peer: frames of the connection first, then messages, as far as the peer's windows let them.
 * Any thread may send; one of them at a time writes, for all. The channel does not block, and so nobody does but who
 * asks to wait for room.
 */
final class Outbox {
    /** Where a sender that may wait does so. One message may be longer. */
    private static final int FULL = 4 << 20;

    /** Messages up to this length lie one behind the other in one buffer; longer ones are not copied. */
    private static final int SMALL = 4096;

    private static final int PREFIX = 5;

    /** More unsent answers than any honest peer asks for. */
    private static final int MOST_CONTROL = 10_000;

    private final WritableByteChannel channel;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final ArrayDeque<byte[]> control = new ArrayDeque<>();
    private final ArrayDeque<ByteBuffer> data = new ArrayDeque<>();

    /** Takes small messages behind its limit. It is the last of the data, or it is empty and none of it. */
    private ByteBuffer open = room();

    private final ByteBuffer out = ByteBuffer.allocateDirect(1 << 16).limit(0);
    private long queued;
    private int frameSize = Frame.LEAST_FRAME_SIZE;
    private volatile int firstWindow = Frame.FIRST_WINDOW;
    private long streamWindow = Frame.FIRST_WINDOW;
    private long connectionWindow = Frame.FIRST_WINDOW;
    private boolean writing;
    private boolean stalled;
    private boolean finishing;
    private boolean finished;
    private boolean closed;

    Outbox(WritableByteChannel channel) {
        this.channel = channel;
    }

    /** Takes a frame of the connection. It goes with the next {@link #flush}. */
    void control(byte[] frame) throws Http2Exception {
        lock.lock();
        try {
            control.add(frame);
            if (control.size() > MOST_CONTROL) {
                throw new Http2Exception(Frame.PROTOCOL_ERROR, "The peer asks for answers and does not take them");
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes a message.
     *
     * @param wait whether to wait for room
     * @return false if it cannot be sent any more
     */
    boolean add(boolean wait, ByteBuffer... parts) {
        lock.lock();
        try {
            while (wait && queued > FULL && !closed) {
                room.awaitUninterruptibly();
            }
            if (closed || finishing) {
                return false;
            }
            long length = 0;
            for (ByteBuffer part : parts) {
                length += part.remaining();
            }
            if (length <= SMALL) {
                copy((int) length, parts);
            } else {
                append((int) length, parts);
            }
            queued += length + PREFIX;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** For several small messages. */
    private static ByteBuffer room() {
        return ByteBuffer.allocate(4 * SMALL).limit(0);
    }

    private void copy(int length, ByteBuffer... parts) {
        if (open.capacity() - open.limit() < PREFIX + length && open.hasRemaining()) {
            open = room();
        }
        if (!open.hasRemaining()) {
            data.add(open.position(0).limit(0));
        }
        int at = open.limit();
        open.limit(at + PREFIX + length).put(at, (byte) 0).putInt(at + 1, length);
        at += PREFIX;
        for (ByteBuffer part : parts) {
            part.get(part.position(), open.array(), at, part.remaining());
            at += part.remaining();
        }
    }

    private void append(int length, ByteBuffer... parts) {
        ByteBuffer prefix = ByteBuffer.allocate(PREFIX).putInt(1, length);
        ByteBuffer next = open.hasRemaining() ? room() : open;
        int before = data.size();
        try {
            data.add(prefix);
            for (ByteBuffer part : parts) {
                data.add(part);
            }
        } catch (OutOfMemoryError e) {
            // A part of a message would be one of the next.
            while (data.size() > before) {
                data.removeLast();
            }
            throw e;
        }
        open = next;
    }

    /** How many bytes of messages wait. */
    long queued() {
        lock.lock();
        try {
            return queued;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the stream after what was sent so far. */
    void finish() {
        lock.lock();
        try {
            finishing = true;
        } finally {
            lock.unlock();
        }
    }

    /** Whether all is with the peer, or at least with this machine's network. */
    boolean isFinished() {
        lock.lock();
        try {
            return finished && !out.hasRemaining();
        } finally {
            lock.unlock();
        }
    }

    /** Whether writing waits for the channel. */
    boolean isStalled() {
        lock.lock();
        try {
            return stalled;
        } finally {
            lock.unlock();
        }
    }

    /** The channel can be written to again. */
    void unstall() {
        lock.lock();
        try {
            stalled = false;
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more; who waits is let go. */
    void close() {
        lock.lock();
        try {
            closed = true;
            data.clear();
            room.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void addWindow(boolean ofStream, int more) throws Http2Exception {
        lock.lock();
        try {
            long window = more + (ofStream ? streamWindow : connectionWindow);
            if (window > Integer.MAX_VALUE) {
                throw new Http2Exception(Frame.FLOW_CONTROL_ERROR, "The peer opens a window beyond all bounds");
            }
            if (ofStream) {
                streamWindow = window;
            } else {
                connectionWindow = window;
            }
        } finally {
            lock.unlock();
        }
    }

    void setFirstWindow(int window) throws Http2Exception {
        addWindow(true, window - firstWindow);
        firstWindow = window;
    }

    int firstWindow() {
        return firstWindow;
    }

    void setFrameSize(int size) {
        lock.lock();
        try {
            frameSize = size;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Writes what can be written, unless another thread is at it, which takes this along then.
     *
     * @return false if writing waits for the channel, and nobody was told yet
     */
    boolean flush() throws IOException {
        lock.lock();
        try {
            if (writing || stalled) {
                return true;
            }
            writing = true;
            try {
                return write();
            } finally {
                writing = false;
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean write() throws IOException {
        while (out.hasRemaining() || fill()) {
            lock.unlock();
            try {
                channel.write(out);
            } finally {
                lock.lock();
            }
            if (out.hasRemaining()) {
                stalled = true;
                return false;
            }
        }
        return true;
    }

    /** Whether there is anything to write. */
    private boolean fill() {
        out.clear();
        while (!control.isEmpty() && control.element().length <= out.remaining()) {
            out.put(control.remove());
        }
        if (control.isEmpty()) {
            while (fillFrame()) {
                // As many as there is room for.
            }
            if (finishing && queued == 0 && !finished && out.remaining() >= Frame.HEADER) {
                putHeader(0, Frame.END_STREAM);
                finished = true;
            }
            if (queued <= FULL) {
                room.signalAll();
            }
        }
        return out.flip().hasRemaining();
    }

    private boolean fillFrame() {
        long window = Math.min(Math.min(streamWindow, connectionWindow), queued);
        int count = (int) Math.min(window, Math.min(frameSize, out.remaining() - Frame.HEADER));
        if (count <= 0) {
            return false;
        }
        putHeader(count, 0);
        queued -= count;
        streamWindow -= count;
        connectionWindow -= count;
        while (count > 0) {
            ByteBuffer part = data.element();
            int take = Math.min(count, part.remaining());
            out.put(out.position(), part, part.position(), take).position(out.position() + take);
            part.position(part.position() + take);
            count -= take;
            if (!part.hasRemaining()) {
                data.remove();
            }
        }
        return true;
    }

    private void putHeader(int length, int flags) {
        out.put((byte) (length >> 16)).put((byte) (length >> 8)).put((byte) length);
        out.put((byte) Frame.DATA).put((byte) flags).putInt(GrpcStream.STREAM);
    }
}
