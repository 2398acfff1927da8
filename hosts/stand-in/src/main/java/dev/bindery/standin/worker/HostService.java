package dev.bindery.standin.worker;

import dev.bindery.standin.rpc.StreamingMessage;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The host's side of the stream: one worker, known by its id, whose first message opens it. */
final class HostService implements AutoCloseable {
    private final String workerId;
    private final Consumer<StreamingMessage> received;
    private final Server server;
    private final CompletableFuture<StreamObserver<StreamingMessage>> worker = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private boolean reading = true;
    private boolean waiting;

    HostService(String workerId, Consumer<StreamingMessage> received) {
        this.workerId = workerId;
        this.received = received;
        MethodDescriptor<StreamingMessage, StreamingMessage> method =
                MethodDescriptor.<StreamingMessage, StreamingMessage>newBuilder()
                        .setType(MethodDescriptor.MethodType.BIDI_STREAMING)
                        .setFullMethodName("AzureFunctionsRpcMessages.FunctionRpc/EventStream")
                        .setRequestMarshaller(ProtoUtils.marshaller(StreamingMessage.getDefaultInstance()))
                        .setResponseMarshaller(ProtoUtils.marshaller(StreamingMessage.getDefaultInstance()))
                        .build();
        try {
            server = NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", 0))
                    .maxInboundMessageSize(Integer.MAX_VALUE)
                    .addService(ServerServiceDefinition.builder("AzureFunctionsRpcMessages.FunctionRpc")
                            .addMethod(method, ServerCalls.asyncBidiStreamingCall(Incoming::new))
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

    /** Completes when the worker has said who it is. */
    CompletableFuture<?> opened() {
        return worker;
    }

    /** Completes when the worker's side of the stream ends. */
    CompletableFuture<Void> ended() {
        return ended;
    }

    void send(StreamingMessage message) {
        StreamObserver<StreamingMessage> to = worker.join();
        synchronized (to) {
            to.onNext(message);
        }
    }

    /** Stops to take the worker's messages, or goes on. What is on its way fills what room there is, and waits. */
    void read(boolean on) {
        synchronized (this) {
            reading = on;
            if (!on || !waiting) {
                return;
            }
            waiting = false;
        }
        ((ServerCallStreamObserver<StreamingMessage>) worker.join()).request(1);
    }

    private synchronized boolean mayRead() {
        waiting = !reading;
        return reading;
    }

    private final class Incoming implements StreamObserver<StreamingMessage> {
        private final ServerCallStreamObserver<StreamingMessage> answers;
        private boolean known;

        Incoming(StreamObserver<StreamingMessage> answers) {
            this.answers = (ServerCallStreamObserver<StreamingMessage>) answers;
            this.answers.disableAutoRequest();
            this.answers.request(1);
        }

        @Override
        public void onNext(StreamingMessage message) {
            if (known) {
                received.accept(message);
            } else if (message.getStartStream().getWorkerId().equals(workerId)) {
                known = true;
                received.accept(message);
                worker.complete(answers);
            } else {
                answers.onCompleted();
                return;
            }
            if (mayRead()) {
                answers.request(1);
            }
        }

        @Override
        public void onError(Throwable failure) {
            ended.complete(null);
        }

        @Override
        public void onCompleted() {
            answers.onCompleted();
            ended.complete(null);
        }
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
