package dev.bindery.worker.http2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.grpc.netty.shaded.io.netty.buffer.ByteBuf;
import io.grpc.netty.shaded.io.netty.buffer.ByteBufUtil;
import io.grpc.netty.shaded.io.netty.buffer.Unpooled;
import io.grpc.netty.shaded.io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.grpc.netty.shaded.io.netty.handler.codec.http2.DefaultHttp2HeadersDecoder;
import io.grpc.netty.shaded.io.netty.handler.codec.http2.DefaultHttp2HeadersEncoder;
import io.grpc.netty.shaded.io.netty.handler.codec.http2.Http2Headers;
import io.grpc.netty.shaded.io.netty.handler.codec.http2.Http2HeadersEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Header blocks against Netty's encoder and decoder. */
class HeaderBlockTest {
    private static byte[] encoded(Map<String, String> headers, int huffmanFrom) throws Exception {
        DefaultHttp2HeadersEncoder encoder =
                new DefaultHttp2HeadersEncoder(Http2HeadersEncoder.NEVER_SENSITIVE, false, 16, huffmanFrom);
        ByteBuf block = Unpooled.buffer();
        encoder.maxHeaderTableSize(0);
        Http2Headers all = new DefaultHttp2Headers(false);
        headers.forEach(all::add);
        encoder.encodeHeaders(1, all, block);
        return ByteBufUtil.getBytes(block);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000_000})
    void readsWhatNettyWrites(int huffmanFrom) throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put(":status", "200");
            headers.put("content-type", "application/grpc");
            headers.put("grpc-encoding", "identity");
            for (int i = random.nextInt(5); i >= 0; i--) {
                StringBuilder value = new StringBuilder();
                for (int length = random.nextInt(300); length > 0; length--) {
                    value.append((char) random.nextInt(256));
                }
                headers.put("x-" + i, value.toString());
            }
            byte[] block = encoded(headers, huffmanFrom);
            assertThat(HeaderBlock.read(block, block.length)).isEqualTo(headers);
        }
    }

    @Test
    void everyCharacterHasItsCode() throws Exception {
        for (int c = 0; c < 256; c++) {
            Map<String, String> headers = Map.of("x", "e".repeat(20) + (char) c + "e");
            byte[] block = encoded(headers, 0);
            assertThat(HeaderBlock.read(block, block.length)).isEqualTo(headers);
        }
    }

    @Test
    void nettyReadsTheRequest() throws Exception {
        byte[] block = HeaderBlock.request("127.0.0.1:80", "/a/" + "b".repeat(300), "agent");
        Http2Headers headers = new DefaultHttp2HeadersDecoder().decodeHeaders(1, Unpooled.wrappedBuffer(block));
        assertThat(headers.method()).asString().isEqualTo("POST");
        assertThat(headers.scheme()).asString().isEqualTo("http");
        assertThat(headers.path()).asString().isEqualTo("/a/" + "b".repeat(300));
        assertThat(headers.authority()).asString().isEqualTo("127.0.0.1:80");
        assertThat(headers.get("te")).asString().isEqualTo("trailers");
    }

    @Test
    void brokenBlocksAreRefused() {
        byte[][] blocks = {
            {(byte) 0x80},
            {(byte) 0xbe},
            {(byte) 0xff},
            {0x3f, 0x10},
            {0x00, 0x05, 'a'},
            {0x00, 0x01, 'a'},
            {0x00, 0x7f, -1, -1, -1, -1, 0x7f},
            // Huffman: padding that is too long, that is not ones, and the end of the string in a string.
            {0x00, (byte) 0x81, -1, 0},
            {0x00, (byte) 0x81, 0, 0},
            {0x00, (byte) 0x84, -1, -1, -1, -1, 0},
        };
        for (byte[] block : blocks) {
            assertThat(catchThrowable(() -> HeaderBlock.read(block, block.length)))
                    .as(Arrays.toString(block))
                    .isInstanceOf(Http2Exception.class);
        }
    }
}
