package dev.bindery.worker.http2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A stream under test, run by a thread of its own. */
final class Client implements AutoCloseable {
    final LinkedBlockingQueue<byte[]> received = new LinkedBlockingQueue<>();
    final CompletableFuture<Ending> ending = new CompletableFuture<>();
    final GrpcStream stream;
    private final Thread thread;

    Client(int port, Limits limits) {
        this(port, NettyPeer.PATH, limits);
    }

    Client(int port, String path, Limits limits) {
        try {
            stream = GrpcStream.open("127.0.0.1", port, path, "test", received::add, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread = new Thread(() -> ending.complete(stream.run()), "client");
        thread.start();
    }

    /** Waits until the peer has said how much room it has. */
    void await(int peersWindow) {
        for (int pause = 0; pause < 30_000 && stream.peersWindow() != peersWindow; pause++) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(stream.peersWindow()).isEqualTo(peersWindow);
    }

    boolean send(String text) {
        return stream.send(ByteBuffer.wrap(text.getBytes(UTF_8)));
    }

    byte[] next() {
        try {
            byte[] message = received.poll(30, TimeUnit.SECONDS);
            assertThat(message).as("a message in time; ending: %s", ending).isNotNull();
            return message;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Ending end() {
        return ending.orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        stream.finish();
        try {
            thread.join(20_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(thread.isAlive()).isFalse();
    }
}
