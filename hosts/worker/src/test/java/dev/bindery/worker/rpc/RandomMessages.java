package dev.bindery.worker.rpc;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.util.Random;

/** Messages by chance, of any kind that protobuf-java knows. */
public final class RandomMessages {
    private static final String[] TEXTS = {
        "", "a", "name", "häßlich", "日本", "\uD83D\uDE00", "x".repeat(127), "y".repeat(128)
    };

    private final Random random;

    public RandomMessages(long seed) {
        random = new Random(seed);
    }

    public <M extends Message> M of(M kind) {
        @SuppressWarnings("unchecked")
        M message = (M) fill(kind.newBuilderForType(), 0).build();
        return message;
    }

    private Message.Builder fill(Message.Builder builder, int depth) {
        Descriptor type = builder.getDescriptorForType();
        for (FieldDescriptor field : type.getFields()) {
            boolean oneOfMany = field.getContainingOneof() != null
                    && builder.hasOneof(field.getContainingOneof())
                    && random.nextInt(4) > 0;
            if (random.nextInt(3) == 0 || oneOfMany || depth > 4 && isMessage(field)) {
                continue;
            } else if (field.isRepeated()) {
                for (int i = random.nextInt(4); i > 0; i--) {
                    builder.addRepeatedField(field, value(builder, field, depth));
                }
            } else {
                builder.setField(field, value(builder, field, depth));
            }
        }
        return builder;
    }

    private static boolean isMessage(FieldDescriptor field) {
        return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE;
    }

    private Object value(Message.Builder builder, FieldDescriptor field, int depth) {
        return switch (field.getJavaType()) {
            case INT -> (int) number();
            case LONG -> number();
            case FLOAT -> random.nextFloat();
            case DOUBLE -> Double.longBitsToDouble(random.nextLong() & ~(1L << 52));
            // In a choice, false would say more than nothing; the worker has no need to.
            case BOOLEAN -> field.getContainingOneof() != null || random.nextBoolean();
            case STRING -> TEXTS[random.nextInt(TEXTS.length)];
            case BYTE_STRING -> bytes();
            case ENUM ->
                field.getEnumType()
                        .getValues()
                        .get(random.nextInt(field.getEnumType().getValues().size()));
            case MESSAGE -> fill(builder.newBuilderForField(field), depth + 1).build();
        };
    }

    private long number() {
        return random.nextLong() >> random.nextInt(64);
    }

    private ByteString bytes() {
        byte[] bytes = new byte[random.nextInt(4) == 0 ? random.nextInt(20_000) : random.nextInt(20)];
        random.nextBytes(bytes);
        return ByteString.copyFrom(bytes);
    }

    /** Fields of later versions, between those that are known. */
    <M extends Message> byte[] withUnknownFields(M message) {
        UnknownFieldSet.Builder unknown = UnknownFieldSet.newBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            UnknownFieldSet.Field.Builder field = UnknownFieldSet.Field.newBuilder();
            switch (random.nextInt(5)) {
                case 0 -> field.addVarint(random.nextLong());
                case 1 -> field.addFixed32(random.nextInt());
                case 2 -> field.addFixed64(random.nextLong());
                case 3 -> field.addLengthDelimited(bytes());
                default ->
                    field.addGroup(UnknownFieldSet.newBuilder()
                            .addField(
                                    1,
                                    UnknownFieldSet.Field.newBuilder()
                                            .addVarint(7)
                                            .build())
                            .build());
            }
            unknown.addField(1000 + random.nextInt(1 << 20), field.build());
        }
        return unknown.build()
                .toByteString()
                .concat(message.toByteString())
                .concat(unknown.build().toByteString())
                .toByteArray();
    }
}
