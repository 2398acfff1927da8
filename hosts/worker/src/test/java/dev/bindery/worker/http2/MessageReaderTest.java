package dev.bindery.worker.http2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Messages arrive whole, in whatever pieces their bytes come, also where a part has an array of its own. */
class MessageReaderTest {
    /** Has a part where it is told to, and puts messages together again. */
    private static final class Collecting implements Receiver {
        final List<byte[]> messages = new ArrayList<>();
        int parts;

        @Nullable
        Part wanted;

        @Override
        public void message(byte[] message) {
            messages.add(message);
        }

        @Override
        public @Nullable Part part(byte[] beginning, int count, int length) {
            return wanted;
        }

        @Override
        public void message(byte[] message, int at, byte[] part) {
            parts++;
            byte[] whole = new byte[message.length - 1 + part.length];
            System.arraycopy(message, 0, whole, 0, at);
            System.arraycopy(part, 0, whole, at, part.length);
            System.arraycopy(message, at + 1, whole, at + part.length, message.length - at - 1);
            messages.add(whole);
        }
    }

    @Test
    void messagesArriveWhole() throws Http2Exception {
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            Collecting receiver = new Collecting();
            MessageReader reader = new MessageReader(receiver);
            byte[] message = new byte[(1 << 18) + random.nextInt(1 << 18) - (round % 3 == 0 ? 1 << 18 : 0)];
            random.nextBytes(message);
            int at = random.nextInt(4096);
            int length = 5000 + random.nextInt(Math.max(1, message.length - at - 5000));
            receiver.wanted = round % 4 == 0 || at + length > message.length ? null : new Part(at, length);
            ByteBuffer all = ByteBuffer.allocate(2 * (5 + message.length));
            all.put((byte) 0).putInt(message.length).put(message);
            all.put((byte) 0).putInt(message.length).put(message).flip();
            while (all.hasRemaining()) {
                int count = Math.min(all.remaining(), 1 + random.nextInt(round % 5 == 0 ? 7000 : 70_000));
                reader.read(all.slice(all.position(), count));
                all.position(all.position() + count);
            }
            assertThat(receiver.messages).containsExactly(message, message);
            assertThat(receiver.parts).isEqualTo(receiver.wanted != null && message.length >= 1 << 18 ? 2 : 0);
            assertThat(reader.isInside()).isFalse();
        }
    }
}
