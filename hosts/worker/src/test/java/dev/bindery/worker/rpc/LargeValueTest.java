package dev.bindery.worker.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.bindery.standin.rpc.InvocationRequest;
import dev.bindery.standin.rpc.ParameterBinding;
import dev.bindery.standin.rpc.RpcHttp;
import dev.bindery.standin.rpc.StreamingMessage;
import dev.bindery.standin.rpc.TypedData;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Messages of which one value has an array of its own are read like others. */
class LargeValueTest {
    private static final int BEGINNING = 4096;

    private static byte[] random(int seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /** A call with an input that is the most of it, among whatever else a call can have. */
    private static StreamingMessage call(int seed, TypedData input) {
        return StreamingMessage.newBuilder()
                .setRequestId("request")
                .setInvocationRequest(InvocationRequest.newBuilder()
                        .setInvocationId("call" + seed)
                        .setFunctionId("function")
                        .addInputData(ParameterBinding.newBuilder()
                                .setName("small")
                                .setData(TypedData.newBuilder().setBytes(ByteString.copyFrom(random(seed, seed)))))
                        .addInputData(
                                ParameterBinding.newBuilder().setName("large").setData(input))
                        .putTriggerMetadata(
                                "name",
                                TypedData.newBuilder().setString("value" + seed).build()))
                .build();
    }

    private static LargeValue find(byte[] bytes) {
        LargeValue value = LargeValue.in(bytes, Math.min(BEGINNING, bytes.length), bytes.length);
        return Objects.requireNonNull(value);
    }

    private static ProtoReader divided(byte[] bytes) {
        LargeValue value = find(bytes);
        return divided(bytes, Arrays.copyOfRange(bytes, value.at(), value.at() + value.length()));
    }

    private static ProtoReader divided(byte[] bytes, byte[] part) {
        LargeValue value = find(bytes);
        int end = value.at() + value.length();
        byte[] rest = new byte[bytes.length - value.length() + 1];
        System.arraycopy(bytes, 0, rest, 0, value.at());
        rest[value.at()] = (byte) 0xff;
        System.arraycopy(bytes, end, rest, value.at() + 1, bytes.length - end);
        return new ProtoReader(rest, value.at(), part);
    }

    private static StreamingMessage read(ProtoReader in) {
        return (StreamingMessage)
                ProtoTest.read(in, StreamingMessage.newBuilder()).build();
    }

    @Test
    void theBytesOfAnInputAreFoundAndReadAsBefore() {
        for (int seed = 0; seed < 300; seed++) {
            byte[] large = random(seed, 2000 + seed * 10);
            StreamingMessage message = call(
                    seed,
                    TypedData.newBuilder().setBytes(ByteString.copyFrom(large)).build());
            byte[] bytes = message.toByteArray();
            assertThat(find(bytes).length()).isEqualTo(large.length);
            assertThat(read(divided(bytes))).isEqualTo(message);
        }
    }

    @Test
    void soIsTheBodyOfARequest() {
        byte[] large = random(1, 100_000);
        TypedData body =
                TypedData.newBuilder().setBytes(ByteString.copyFrom(large)).build();
        StreamingMessage message = call(
                3,
                TypedData.newBuilder()
                        .setHttp(RpcHttp.newBuilder()
                                .setMethod("PUT")
                                .setUrl("/")
                                .setBody(body))
                        .build());
        assertThat(find(message.toByteArray()).length()).isEqualTo(large.length);
        assertThat(read(divided(message.toByteArray()))).isEqualTo(message);
    }

    @Test
    void theValueItselfIsNotCopied() {
        byte[] large = random(2, 50_000);
        byte[] bytes = call(
                        1,
                        TypedData.newBuilder()
                                .setBytes(ByteString.copyFrom(large))
                                .build())
                .toByteArray();
        byte[] own = large.clone();
        ProtoReader input = Incoming.read(divided(bytes, own)).body();
        ProtoReader last = null;
        for (int tag = input.next(); tag != ProtoReader.END; tag = input.next()) {
            if (tag == (3 << 3 | Wire.LENGTH)) {
                last = input.message();
            } else {
                input.skip();
            }
        }
        ProtoReader data = Objects.requireNonNull(Fields.message(Objects.requireNonNull(last), 2));
        assertThat(data.next()).isEqualTo(3 << 3 | Wire.LENGTH);
        assertThat(data.bytes()).isSameAs(own);
    }

    @Test
    void sizesAndCopiesAreThoseOfTheWhole() {
        byte[] bytes = call(
                        7,
                        TypedData.newBuilder()
                                .setBytes(ByteString.copyFrom(random(3, 9000)))
                                .build())
                .toByteArray();
        ProtoReader in = divided(bytes);
        assertThat(in.remaining()).isEqualTo(bytes.length);
        assertThat(read(in.copy())).isEqualTo(read(new ProtoReader(bytes)));
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            in.skip();
        }
        assertThat(in.remaining()).isZero();
        ProtoReader whole = divided(bytes);
        ProtoReader same = new ProtoReader(bytes);
        whole.next();
        same.next();
        whole.skip();
        same.skip();
        whole.next();
        same.next();
        assertThat(whole.bytes()).isEqualTo(same.bytes());
    }

    @Test
    void nothingIsFoundInAnythingElse() {
        byte[] text = call(
                        1, TypedData.newBuilder().setString("x".repeat(10_000)).build())
                .toByteArray();
        assertThat(LargeValue.in(text, BEGINNING, text.length)).isNull();
        byte[] late = call(
                        5000,
                        TypedData.newBuilder()
                                .setBytes(ByteString.copyFrom(random(1, 20_000)))
                                .build())
                .toByteArray();
        assertThat(LargeValue.in(late, BEGINNING, late.length)).isNull();
    }

    @Test
    void brokenMessagesAreReadOrRefusedAsBefore() {
        Random random = new Random(5);
        byte[] whole = call(
                        9,
                        TypedData.newBuilder()
                                .setBytes(ByteString.copyFrom(random(3, 6000)))
                                .build())
                .toByteArray();
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = whole.clone();
            for (int flips = random.nextInt(3); flips >= 0; flips--) {
                bytes[random.nextInt(random.nextBoolean() ? 150 : bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            if (LargeValue.in(bytes, BEGINNING, bytes.length) != null) {
                assertThat(calls(divided(bytes))).isEqualTo(calls(new ProtoReader(bytes)));
            }
        }
    }

    /** What a worker reads of a call, or that it cannot. */
    private static String calls(ProtoReader in) {
        try {
            StringBuilder read = new StringBuilder();
            ProtoReader call = Incoming.read(in).body();
            for (int tag = call.next(); tag != ProtoReader.END; tag = call.next()) {
                if (tag == (3 << 3 | Wire.LENGTH)) {
                    ProtoReader data = Fields.message(call.message(), 2);
                    for (int inner = data == null ? 0 : data.next(); inner != ProtoReader.END; inner = data.next()) {
                        if (inner == (3 << 3 | Wire.LENGTH)) {
                            read.append(Arrays.hashCode(data.bytes())).append(' ');
                        } else {
                            data.skip();
                        }
                    }
                } else {
                    read.append(tag).append(' ');
                    call.skip();
                }
            }
            return read.toString();
        } catch (MalformedMessageException e) {
            return "broken";
        }
    }
}
