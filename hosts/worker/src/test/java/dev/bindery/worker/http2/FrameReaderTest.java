package dev.bindery.worker.http2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Frames by hand, in pieces of every size. */
class FrameReaderTest {
    private static final byte[] STATUS_200 = {(byte) 0x88};
    private static final byte[] TRAILERS = {
        0, 11, 'g', 'r', 'p', 'c', '-', 's', 't', 'a', 't', 'u', 's', (byte) 0x81, 0b00000111
    };

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private FrameReaderTest frame(int type, int flags, int stream, int... payload) {
        byte[] content = new byte[payload.length];
        for (int i = 0; i < payload.length; i++) {
            content[i] = (byte) payload[i];
        }
        return frame(type, flags, stream, content);
    }

    private FrameReaderTest frame(int type, int flags, int stream, byte[] payload) {
        bytes.writeBytes(ByteBuffer.allocate(9)
                .put((byte) (payload.length >> 16))
                .putShort((short) payload.length)
                .put((byte) type)
                .put((byte) flags)
                .putInt(stream)
                .array());
        bytes.writeBytes(payload);
        return this;
    }

    private record Run(List<String> messages, Connection connection) {}

    private Run read(int pieces, Limits limits) throws Http2Exception {
        List<String> messages = new ArrayList<>();
        Outbox outbox = new Outbox(Channels.newChannel(new ByteArrayOutputStream()));
        Connection connection = new Connection(outbox, message -> messages.add(new String(message)), limits);
        FrameReader reader = new FrameReader(connection, limits.frame());
        byte[] all = bytes.toByteArray();
        for (int at = 0; at < all.length; at += pieces) {
            reader.read(ByteBuffer.wrap(all, at, Math.min(pieces, all.length - at)));
        }
        return new Run(messages, connection);
    }

    private void expectProblem(String text) {
        assertThatThrownBy(() -> read(100_000, new Limits(20, 16_384)))
                .isInstanceOf(Http2Exception.class)
                .hasMessageContaining(text);
        bytes.reset();
    }

    private FrameReaderTest opened() {
        return frame(Frame.SETTINGS, 0, 0).frame(Frame.HEADERS, Frame.END_HEADERS, 1, STATUS_200);
    }

    @Test
    void framesAreReadInPiecesOfAnySize() throws Http2Exception {
        frame(Frame.SETTINGS, 0, 0, 0, 4, 0, 0, 1, 0, 0, 5, 0, 0, 0x40, 0, 0x7f, 1, 1, 2, 3, 4);
        frame(Frame.SETTINGS, Frame.ACK, 0);
        frame(Frame.PRIORITY, 0, 1, 0, 0, 0, 0, 9);
        frame(Frame.HEADERS, Frame.PADDED | Frame.PRIORITIZED, 1, 2, 0, 0, 0, 0, 1, 0x20, 0, 7, 0, 0);
        frame(Frame.CONTINUATION, 0, 1, 'u', 's', 'e', 'r', '-');
        frame(Frame.CONTINUATION, Frame.END_HEADERS, 1, 'i', 'd', 1, '1', 0x88);
        frame(Frame.DATA, 0, 1, 0, 0, 0);
        frame(Frame.DATA, Frame.PADDED, 1, 3, 0, 3, 'a', 'b', 0, 0, 0);
        frame(Frame.PING, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8);
        frame(Frame.DATA, 0, 1);
        frame(Frame.DATA, 0, 1, 'c', 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        frame(Frame.DATA, Frame.PADDED, 1, 2, 0, 0);
        frame(Frame.DATA, Frame.PADDED, 1, 1, 'd', 0);
        frame(0x42, 0xff, 17, 1, 2, 3);
        frame(Frame.WINDOW_UPDATE, 0, 0, 0, 0, 0, 1);
        frame(Frame.GOAWAY, 0, 0, 0x7f, -1, -1, -1, 0, 0, 0, 0, 'b', 'y', 'e');
        frame(Frame.HEADERS, Frame.END_HEADERS | Frame.END_STREAM, 1, TRAILERS);
        for (int pieces = 1; pieces <= bytes.size(); pieces++) {
            Run run = read(pieces, new Limits(20, 16_384));
            assertThat(run.messages).containsExactly("abc", "", "d");
            assertThat(run.connection.ending()).isEqualTo(new Ending(true, "The host ended the stream"));
        }
    }

    @Test
    void whatBreaksTheRulesIsRefused() {
        frame(Frame.PING, 0, 0, new byte[8]).expectProblem("does not speak HTTP/2");
        opened().frame(Frame.DATA, 0, 1, new byte[16_385]).expectProblem("too long");
        opened().frame(Frame.DATA, 0, 1, new byte[16_000]).expectProblem("more than it may");
        opened().frame(Frame.DATA, Frame.PADDED, 1, new byte[] {1}).expectProblem("more padding");
        opened().frame(Frame.DATA, 0, 3, new byte[1]).expectProblem("where none belongs");
        opened().frame(Frame.DATA, 0, 1, new byte[] {1, 0, 0, 0, 0}).expectProblem("compressed");
        opened().frame(Frame.DATA, 0, 1, new byte[] {0, -1, 0, 0, 0}).expectProblem("4278190080 bytes");
        frame(Frame.SETTINGS, 0, 0).frame(Frame.DATA, 0, 1, new byte[1]).expectProblem("where none belongs");
        frame(Frame.SETTINGS, 0, 0, 1, 2, 3).expectProblem("length");
        frame(Frame.SETTINGS, 0, 1).expectProblem("belong to a stream");
        frame(Frame.SETTINGS, 0, 0, 0, 4, 0x80, 0, 0, 0).expectProblem("windows");
        frame(Frame.SETTINGS, 0, 0, 0, 5, 0, 0, 1, 0).expectProblem("frames");
        opened().frame(Frame.WINDOW_UPDATE, 0, 1, 0, 0, 0, 0).expectProblem("by nothing");
        opened().frame(Frame.WINDOW_UPDATE, 0, 1, 0x7f, -1, -1, -1).expectProblem("beyond all bounds");
        opened().frame(Frame.PUSH_PROMISE, 0, 1, new byte[4]).expectProblem("pushes");
        opened().frame(Frame.CONTINUATION, 0, 1, new byte[4]).expectProblem("continues nothing");
        opened().frame(Frame.HEADERS, 0, 1, STATUS_200)
                .frame(Frame.PING, 0, 0, new byte[8])
                .expectProblem("interrupted");
        opened().frame(Frame.HEADERS, Frame.END_HEADERS, 3, STATUS_200).expectProblem("not opened");
        opened().frame(Frame.HEADERS, Frame.PADDED, 1, 9).expectProblem("length");
        opened().frame(Frame.RST_STREAM, 0, 1, 1).expectProblem("length");
    }

    @Test
    void endingsAreTold() throws Http2Exception {
        opened().frame(Frame.RST_STREAM, 0, 1, 0, 0, 0, 8);
        assertThat(read(1, Limits.USUAL).connection.ending())
                .isEqualTo(new Ending(false, "The host reset the stream, with code 8"));
        bytes.reset();
        opened().frame(Frame.GOAWAY, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2);
        assertThat(read(1, Limits.USUAL).connection.ending())
                .isEqualTo(new Ending(false, "The host closes the connection, with code 2"));
        bytes.reset();
        frame(Frame.SETTINGS, 0, 0).frame(Frame.HEADERS, Frame.END_HEADERS, 1, 0x8d);
        assertThat(read(1, Limits.USUAL).connection.ending())
                .isEqualTo(new Ending(false, "The host answers with the HTTP status 404"));
        bytes.reset();
        opened().frame(Frame.DATA, Frame.END_STREAM, 1);
        assertThat(read(1, Limits.USUAL).connection.ending()).isEqualTo(new Ending(true, "The host ended the stream"));
    }

    @Test
    void floodsOfQuestionsAreAnEnd() {
        frame(Frame.SETTINGS, 0, 0);
        for (int i = 0; i < 11_000; i++) {
            frame(Frame.PING, 0, 0, new byte[8]);
        }
        expectProblem("asks for answers");
    }
}
