package dev.bindery.worker.http2;

import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/**
 * grpc-java's server. It echoes every message, but for texts that tell it to fail or to wait; at the client's end it
 * ends too.
 */
final class NettyPeer implements AutoCloseable {
    static final String PATH = "/test.Peer/Stream";

    final CountDownLatch proceed = new CountDownLatch(1);
    private final Server server;

    NettyPeer(int window) {
        MethodDescriptor<byte[], byte[]> method = MethodDescriptor.<byte[], byte[]>newBuilder()
                .setType(MethodDescriptor.MethodType.BIDI_STREAMING)
                .setFullMethodName(PATH.substring(1))
                .setRequestMarshaller(new ByteMarshaller())
                .setResponseMarshaller(new ByteMarshaller())
                .build();
        try {
            server = NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", 0))
                    .flowControlWindow(window)
                    .maxInboundMessageSize(Integer.MAX_VALUE)
                    .addService(ServerServiceDefinition.builder("test.Peer")
                            .addMethod(method, ServerCalls.asyncBidiStreamingCall(this::serve))
                            .build())
                    .build()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getPort();
    }

    private StreamObserver<byte[]> serve(StreamObserver<byte[]> responses) {
        ServerCallStreamObserver<byte[]> out = (ServerCallStreamObserver<byte[]>) responses;
        return new StreamObserver<>() {
            @Override
            public void onNext(byte[] message) {
                String text = message.length > 20 ? "" : new String(message, StandardCharsets.US_ASCII);
                switch (text) {
                    case "fail" ->
                        out.onError(Status.ABORTED.withDescription("as told").asRuntimeException());
                    case "wait" -> await();
                    case "crash" -> server.shutdownNow();
                    default -> out.onNext(message);
                }
            }

            @Override
            public void onError(Throwable failure) {
                // The client is gone.
            }

            @Override
            public void onCompleted() {
                out.onCompleted();
            }
        };
    }

    private void await() {
        try {
            proceed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        proceed.countDown();
        server.shutdownNow();
    }
}
