package dev.bindery.worker.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import dev.bindery.standin.rpc.StreamingMessage;
import dev.bindery.standin.rpc.TypedData;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The reader and the writer against protobuf-java, over every message there is. */
class ProtoTest {
    /** Reads by descriptor what the reader makes of it. */
    static Message.Builder read(ProtoReader in, Message.Builder builder) {
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            FieldDescriptor field = builder.getDescriptorForType().findFieldByNumber(tag >>> 3);
            if (field == null) {
                in.skip();
            } else if ((tag & 7) == Wire.LENGTH && field.isPackable()) {
                ProtoReader packed = in.message();
                while (packed.remaining() > 0) {
                    builder.addRepeatedField(field, scalar(packed, field));
                }
            } else if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
                Message value =
                        read(in.message(), builder.newBuilderForField(field)).build();
                set(builder, field, value);
            } else {
                set(builder, field, scalar(in, field));
            }
        }
        return builder;
    }

    private static void set(Message.Builder builder, FieldDescriptor field, Object value) {
        if (field.isRepeated()) {
            builder.addRepeatedField(field, value);
        } else {
            builder.setField(field, value);
        }
    }

    private static Object scalar(ProtoReader in, FieldDescriptor field) {
        return switch (field.getType()) {
            case STRING -> in.string();
            case BYTES -> ByteString.copyFrom(in.bytes());
            case BOOL -> in.bool();
            case DOUBLE -> in.fixedDouble();
            case SINT64 -> in.sint();
            case INT64 -> in.varint();
            case INT32 -> (int) in.varint();
            case ENUM -> field.getEnumType().findValueByNumber((int) in.varint());
            default -> throw new IllegalArgumentException("No message has a " + field.getType());
        };
    }

    /** Writes by descriptor. */
    private static void write(ProtoWriter out, Message message) {
        message.getAllFields().forEach((field, value) -> {
            List<?> values = field.isRepeated() ? (List<?>) value : List.of(value);
            values.forEach(each -> write(out, field, each));
        });
    }

    private static void write(ProtoWriter out, FieldDescriptor field, Object value) {
        int number = field.getNumber();
        switch (field.getType()) {
            case STRING -> out.stringOrEmpty(number, (String) value);
            case BYTES -> out.bytes(number, ((ByteString) value).toByteArray());
            case BOOL -> out.bool(number, (Boolean) value);
            case DOUBLE -> out.fixedDouble(number, (Double) value);
            case SINT64 -> out.sint(number, (Long) value);
            case INT64 -> out.number(number, (Long) value);
            case INT32 -> out.number(number, (Integer) value);
            case ENUM -> out.number(number, ((com.google.protobuf.Descriptors.EnumValueDescriptor) value).getNumber());
            case MESSAGE -> {
                long mark = out.begin(number);
                write(out, (Message) value);
                out.end(mark);
            }
            default -> throw new IllegalArgumentException("No message has a " + field.getType());
        }
    }

    static byte[] bytes(ByteBuffer... parts) {
        int length = 0;
        for (ByteBuffer part : parts) {
            length += part.remaining();
        }
        ByteBuffer all = ByteBuffer.allocate(length);
        for (ByteBuffer part : parts) {
            all.put(part);
        }
        return all.array();
    }

    @Test
    void readsWhatProtobufWrites() {
        for (int seed = 0; seed < 5000; seed++) {
            RandomMessages random = new RandomMessages(seed);
            StreamingMessage message = random.of(StreamingMessage.getDefaultInstance());
            byte[] bytes = random.withUnknownFields(message);
            Message read =
                    read(new ProtoReader(bytes), StreamingMessage.newBuilder()).build();
            assertThat(read).as("seed %s", seed).isEqualTo(message);
        }
    }

    @Test
    void whatIsUnknownDoesNotHideWhatIsKnown() {
        Set<Integer> ofHost = Set.of(4, 8, 12, 14, 17, 21, 25, 27, 29, 31, 33);
        for (int seed = 0; seed < 1000; seed++) {
            RandomMessages random = new RandomMessages(seed);
            StreamingMessage message = random.of(StreamingMessage.getDefaultInstance());
            Incoming read = Incoming.read(new ProtoReader(random.withUnknownFields(message)));
            int content = message.getContentCase().getNumber();
            assertThat(read.requestId()).isEqualTo(message.getRequestId());
            assertThat(read.content()).isEqualTo(ofHost.contains(content) ? content : 0);
        }
    }

    @Test
    void protobufReadsWhatIsWritten() throws InvalidProtocolBufferException {
        for (int seed = 0; seed < 5000; seed++) {
            StreamingMessage message = new RandomMessages(seed).of(StreamingMessage.getDefaultInstance());
            ProtoWriter out = new ProtoWriter();
            write(out, message);
            StreamingMessage read = StreamingMessage.parseFrom(bytes(out.parts()));
            assertThat(read).as("seed %s", seed).isEqualTo(message);
        }
    }

    @Test
    void whatIsCutOffOrBrokenIsRefusedOrHarmless() {
        Random random = new Random(3);
        for (int seed = 0; seed < 2000; seed++) {
            byte[] bytes = new RandomMessages(seed)
                    .of(StreamingMessage.getDefaultInstance())
                    .toByteArray();
            for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            int length = random.nextInt(bytes.length + 1);
            try {
                Incoming message = Incoming.read(new ProtoReader(Arrays.copyOf(bytes, length)));
                LoadRequest.read(message.body().again());
                Fields.map(message.body(), 1);
                Fields.millis(message.body(), 1, 0);
            } catch (MalformedMessageException e) {
                assertThat(e).hasMessageMatching("(A|Groups|The) .*");
            }
        }
    }

    @Test
    void lengthsAreChecked() {
        byte[][] broken = {
            {10},
            {10, 5, 1},
            {10, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1},
            {8, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1},
            {0},
            {2, 0},
            {12},
            {11, 20},
            {9, 1, 2, 3},
            {15, 0}
        };
        for (byte[] bytes : broken) {
            ProtoReader in = new ProtoReader(bytes);
            assertThatThrownBy(() -> {
                        while (in.next() != ProtoReader.END) {
                            in.skip();
                        }
                    })
                    .as(Arrays.toString(bytes))
                    .isInstanceOf(MalformedMessageException.class);
        }
    }

    @Test
    void largeValuesAreNotCopied() throws InvalidProtocolBufferException {
        byte[] large = new byte[5_000_000];
        new Random(1).nextBytes(large);
        ProtoWriter out = new ProtoWriter();
        long outer = out.begin(5);
        out.string(1, "id");
        long inner = out.begin(4);
        out.bytes(3, large);
        out.end(inner);
        out.end(outer);
        ByteBuffer[] parts = out.parts();
        assertThat(parts).anyMatch(part -> part.array() == large);
        TypedData value =
                StreamingMessage.parseFrom(bytes(parts)).getInvocationResponse().getReturnValue();
        assertThat(value.getBytes()).isEqualTo(ByteString.copyFrom(large));
    }
}
