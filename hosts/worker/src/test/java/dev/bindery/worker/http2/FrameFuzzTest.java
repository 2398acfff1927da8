package dev.bindery.worker.http2;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes of a peer that a fuzzer makes of those in {@code FrameFuzzTestInputs}: nothing but an {@link Http2Exception}
 * comes of them, and the same however they are cut. In a normal build only the inputs that are kept run;
 * {@code JAZZER_FUZZ=1} makes new ones.
 */
class FrameFuzzTest {
    private static final Limits LIMITS = new Limits(1000, 16_384);

    private static List<String> outcome(byte[] bytes, int piece) {
        List<String> outcome = new ArrayList<>();
        Outbox outbox = new Outbox(Channels.newChannel(new ByteArrayOutputStream()));
        Connection connection = new Connection(outbox, message -> outcome.add(new String(message, ISO_8859_1)), LIMITS);
        FrameReader reader = new FrameReader(connection, LIMITS.frame());
        try {
            for (int at = 0; at < bytes.length && connection.ending() == null; at += piece) {
                reader.read(ByteBuffer.wrap(bytes, at, Math.min(piece, bytes.length - at)));
            }
        } catch (Http2Exception e) {
            outcome.add(String.valueOf(e.getMessage()));
        }
        outcome.add(String.valueOf(connection.ending()));
        return outcome;
    }

    @FuzzTest(maxDuration = "1m")
    void frames(byte[] input) {
        // Byte by byte, the window is opened again between two bytes of one frame; so it is never overrun there.
        List<String> one = outcome(input, 1);
        List<String> three = outcome(input, 3);
        if (!three.contains("The host sends more than it may")
                && one.stream().noneMatch(text -> text.contains("end"))) {
            assertThat(one).isEqualTo(three);
        }
    }

    @FuzzTest(maxDuration = "1m")
    void headers(byte[] input) {
        try {
            HeaderBlock.read(input, input.length);
        } catch (Http2Exception e) {
            assertThat(e).hasMessageMatching("(A|The) header .*");
        }
    }
}
