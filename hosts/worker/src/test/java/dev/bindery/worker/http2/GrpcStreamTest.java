package dev.bindery.worker.http2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stream against grpc-java. */
class GrpcStreamTest {
    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    /** A message in several parts. */
    private static ByteBuffer[] parts(byte[] message) {
        int third = message.length / 3;
        return new ByteBuffer[] {
            ByteBuffer.wrap(message, 0, third),
            ByteBuffer.wrap(message, third, 0),
            ByteBuffer.wrap(message, third, message.length - third)
        };
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 2000",
        "1, 2147483647, 5000",
        "2, 7, 5000",
        "100, 100, 100000",
        "16383, 16385, 1000000",
        "65535, 65535, 3000000",
        "65536, 2147483647, 20000000",
        "2147483647, 1, 2000",
        "2147483647, 2147483647, 40000000"
    })
    void messagesComeBackAsTheyWere(int peersWindow, int ownWindow, int largest) {
        try (NettyPeer peer = new NettyPeer(peersWindow);
                Client client = new Client(peer.port(), new Limits(ownWindow, 1 << 20))) {
            // Netty opens no window again that it made smaller than what it had taken before that was confirmed.
            client.stream.flush();
            client.await(peersWindow);
            for (int length : new int[] {0, 1, 4, 5, 130, largest, 0, largest / 2}) {
                byte[] message = random(length);
                assertThat(client.stream.send(parts(message))).isTrue();
                assertThat(Arrays.equals(client.next(), message))
                        .as("%s bytes", length)
                        .isTrue();
            }
        }
    }

    @Test
    void manyThreadsSendAtOnce() throws InterruptedException {
        try (NettyPeer peer = new NettyPeer(70_000);
                Client client = new Client(peer.port(), Limits.USUAL)) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int number = i;
                Thread thread = new Thread(() -> {
                    for (int each = 0; each < 2_000; each++) {
                        client.send(number + ":" + each + ":" + "x".repeat(each % 300));
                    }
                });
                thread.start();
                threads.add(thread);
            }
            int[] next = new int[8];
            for (int i = 0; i < 16_000; i++) {
                String[] fields = new String(client.next(), UTF_8).split(":", -1);
                int number = Integer.parseInt(fields[0]);
                assertThat(Integer.parseInt(fields[1])).isEqualTo(next[number]++);
                assertThat(fields[2]).hasSize((next[number] - 1) % 300);
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(client.stream.queued()).isZero();
        }
    }

    @Test
    void anInterruptedSenderBreaksNothing() {
        try (NettyPeer peer = new NettyPeer(70_000);
                Client client = new Client(peer.port(), Limits.USUAL)) {
            Thread.currentThread().interrupt();
            assertThat(client.send("one")).isTrue();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(client.next()).asString(UTF_8).isEqualTo("one");
        }
    }

    @Test
    void aSlowPeerHoldsUpWhoSends() throws Exception {
        try (NettyPeer peer = new NettyPeer(65_535);
                Client client = new Client(peer.port(), Limits.USUAL)) {
            client.send("wait");
            byte[] large = random(1_000_000);
            AtomicInteger sent = new AtomicInteger();
            CompletableFuture<Void> sender = CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 20; i++) {
                    client.stream.send(ByteBuffer.wrap(large));
                    sent.incrementAndGet();
                }
            });
            while (sent.get() < 4) {
                Thread.sleep(1);
            }
            Thread.sleep(100);
            assertThat(sender).isNotDone();
            assertThat(client.stream.queued()).isLessThan(6_000_000);
            peer.proceed.countDown();
            sender.get(30, TimeUnit.SECONDS);
            for (int i = 0; i < 20; i++) {
                assertThat(client.next()).hasSize(large.length);
            }
        }
    }

    @Test
    void whatWasSentBeforeTheEndArrives() {
        try (NettyPeer peer = new NettyPeer(65_535);
                Client client = new Client(peer.port(), Limits.USUAL)) {
            client.stream.send(ByteBuffer.wrap(random(3_000_000)));
            client.stream.finish();
            assertThat(client.send("late")).isFalse();
            assertThat(client.next()).hasSize(3_000_000);
            assertThat(client.end()).isEqualTo(new Ending(true, "The host ended the stream"));
        }
    }

    @Test
    void thePeerSaysWhyItEnds() {
        try (NettyPeer peer = new NettyPeer(65_535);
                Client client = new Client(peer.port(), Limits.USUAL)) {
            client.send("fail");
            assertThat(client.end())
                    .isEqualTo(new Ending(false, "The host ended the stream with the gRPC status 10 as told"));
            assertThat(client.send("late")).isFalse();
        }
    }

    @Test
    void anUnknownMethodIsAnEnd() {
        try (NettyPeer peer = new NettyPeer(65_535);
                Client client = new Client(peer.port(), "/test.Peer/None", Limits.USUAL)) {
            client.send("hello");
            assertThat(client.end().orderly()).isFalse();
            assertThat(client.end().reason()).contains("gRPC status 12");
        }
    }

    @Test
    void aPeerThatGoesIsAnEnd() {
        try (NettyPeer peer = new NettyPeer(65_535);
                Client client = new Client(peer.port(), Limits.USUAL)) {
            client.send("crash");
            assertThat(client.end().orderly()).isFalse();
        }
    }

    @Test
    void aPeerOfAnotherProtocolIsAnEnd() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Client client = new Client(server.getLocalPort(), Limits.USUAL)) {
            client.send("hello");
            try (Socket socket = server.accept()) {
                socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8));
                assertThat(client.end())
                        .isEqualTo(new Ending(false, "What answers on this port does not speak HTTP/2"));
            }
        }
    }
}
