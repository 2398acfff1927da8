package dev.bindery.worker.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.bindery.Context;
import dev.bindery.standin.rpc.StreamingMessage;
import dev.bindery.worker.SharedMemoryException;
import dev.bindery.worker.rpc.Fields;
import dev.bindery.worker.rpc.Incoming;
import dev.bindery.worker.rpc.LoadRequest;
import dev.bindery.worker.rpc.MalformedMessageException;
import dev.bindery.worker.rpc.ProtoReader;

/**
 * What Jazzer runs on messages that it makes of those in {@code MessageFuzzerInputs}: what protobuf-java reads is read,
 * and what is not is refused by one exception.
 */
public final class MessageFuzzer {
    private MessageFuzzer() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            read(input);
        } catch (MalformedMessageException e) {
            // It says so.
        }
        try {
            StreamingMessage known = StreamingMessage.parseFrom(input);
            assertThat(read(known.toByteArray()).requestId()).isEqualTo(known.getRequestId());
        } catch (InvalidProtocolBufferException e) {
            // Nor does protobuf-java take it.
        }
    }

    private static Incoming read(byte[] input) {
        Incoming message = Incoming.read(new ProtoReader(input));
        ProtoReader body = message.body().again();
        switch (message.content()) {
            case Incoming.LOAD -> LoadRequest.read(body);
            case Incoming.INVOCATION -> call(body);
            case Incoming.TERMINATE -> Fields.millis(body, 1, 0);
            case Incoming.CANCEL -> Fields.string(body, 2);
            case Incoming.RELOAD -> Fields.map(body, 1);
            default -> {
                // Nothing more is read.
            }
        }
        return message;
    }

    private static void call(ProtoReader body) {
        try {
            Instances instances = new Instances(MessageFuzzer.class.getClassLoader());
            new Call(body, Context.builder("Fuzz"), instances, null).triggerMetadata("name");
        } catch (SharedMemoryException e) {
            // No memory is shared here.
        }
    }
}
