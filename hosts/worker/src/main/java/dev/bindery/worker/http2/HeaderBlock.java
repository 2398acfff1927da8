package dev.bindery.worker.http2;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads and writes header blocks of RFC 7541. The peer was told that there is no dynamic table. */
final class HeaderBlock {
    private static final int FIRST_DYNAMIC = 62;

    /** Names and values of the static table, beginning with its first entry. */
    private static final String[] STATIC = {
        ":authority",
        "",
        ":method",
        "GET",
        ":method",
        "POST",
        ":path",
        "/",
        ":path",
        "/index.html",
        ":scheme",
        "http",
        ":scheme",
        "https",
        ":status",
        "200",
        ":status",
        "204",
        ":status",
        "206",
        ":status",
        "304",
        ":status",
        "400",
        ":status",
        "404",
        ":status",
        "500",
        "accept-charset",
        "",
        "accept-encoding",
        "gzip, deflate",
        "accept-language",
        "",
        "accept-ranges",
        "",
        "accept",
        "",
        "access-control-allow-origin",
        "",
        "age",
        "",
        "allow",
        "",
        "authorization",
        "",
        "cache-control",
        "",
        "content-disposition",
        "",
        "content-encoding",
        "",
        "content-language",
        "",
        "content-length",
        "",
        "content-location",
        "",
        "content-range",
        "",
        "content-type",
        "",
        "cookie",
        "",
        "date",
        "",
        "etag",
        "",
        "expect",
        "",
        "expires",
        "",
        "from",
        "",
        "host",
        "",
        "if-match",
        "",
        "if-modified-since",
        "",
        "if-none-match",
        "",
        "if-range",
        "",
        "if-unmodified-since",
        "",
        "last-modified",
        "",
        "link",
        "",
        "location",
        "",
        "max-forwards",
        "",
        "proxy-authenticate",
        "",
        "proxy-authorization",
        "",
        "range",
        "",
        "referer",
        "",
        "refresh",
        "",
        "retry-after",
        "",
        "server",
        "",
        "set-cookie",
        "",
        "strict-transport-security",
        "",
        "transfer-encoding",
        "",
        "user-agent",
        "",
        "vary",
        "",
        "via",
        "",
        "www-authenticate",
        ""
    };

    private final byte[] bytes;
    private final int end;
    private int at;

    private HeaderBlock(byte[] bytes, int length) {
        this.bytes = bytes;
        this.end = length;
    }

    /** The headers of a block; of a name that comes twice, the last value. */
    static Map<String, String> read(byte[] bytes, int length) throws Http2Exception {
        return new HeaderBlock(bytes, length).headers();
    }

    private Map<String, String> headers() throws Http2Exception {
        Map<String, String> headers = new LinkedHashMap<>();
        while (at < end) {
            int first = bytes[at] & 0xff;
            if (first >= 0x80) {
                int index = integer(7);
                headers.put(indexed(index, 0), indexed(index, 1));
            } else if (first >= 0x40) {
                // It would go to the dynamic table, where there is no room.
                literal(6, headers);
            } else if (first >= 0x20) {
                if (integer(5) != 0) {
                    throw bad("the dynamic table may have no entries");
                }
            } else {
                literal(4, headers);
            }
        }
        return headers;
    }

    private void literal(int prefix, Map<String, String> headers) throws Http2Exception {
        int index = integer(prefix);
        String name = index == 0 ? string() : indexed(index, 0);
        headers.put(name, string());
    }

    private static String indexed(int index, int part) throws Http2Exception {
        if (index == 0 || index >= FIRST_DYNAMIC) {
            throw bad("there is no entry " + index);
        }
        return STATIC[(index - 1) * 2 + part];
    }

    private String string() throws Http2Exception {
        if (at == end) {
            throw bad("it ends early");
        }
        boolean huffman = bytes[at] < 0;
        int length = integer(7);
        int from = at;
        if (length > end - from) {
            throw bad("it ends early");
        }
        at = from + length;
        return huffman ? Huffman.decode(bytes, from, at) : new String(bytes, from, length, ISO_8859_1);
    }

    private int integer(int prefix) throws Http2Exception {
        int mask = (1 << prefix) - 1;
        int value = bytes[at++] & mask;
        if (value < mask) {
            return value;
        }
        for (int shift = 0; shift <= 21; shift += 7) {
            if (at == end) {
                throw bad("it ends early");
            }
            int next = bytes[at++];
            value += (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw bad("a number is too large");
    }

    private static Http2Exception bad(String why) {
        return new Http2Exception(Frame.COMPRESSION_ERROR, "The header block cannot be read: " + why);
    }

    /** The request that opens a gRPC stream. */
    static byte[] request(String authority, String path, String userAgent) {
        ByteArrayOutputStream block = new ByteArrayOutputStream(256);
        block.write(0x83); // :method POST
        block.write(0x86); // :scheme http
        write(block, ":path", path);
        write(block, ":authority", authority);
        write(block, "content-type", "application/grpc");
        write(block, "te", "trailers");
        write(block, "user-agent", userAgent);
        return block.toByteArray();
    }

    private static void write(ByteArrayOutputStream block, String name, String value) {
        block.write(0);
        write(block, name);
        write(block, value);
    }

    private static void write(ByteArrayOutputStream block, String text) {
        byte[] bytes = text.getBytes(ISO_8859_1);
        int rest = bytes.length - 0x7f;
        block.write(Math.min(bytes.length, 0x7f));
        if (rest >= 0) {
            for (; rest >= 0x80; rest >>= 7) {
                block.write(rest & 0x7f | 0x80);
            }
            block.write(rest);
        }
        block.write(bytes, 0, bytes.length);
    }
}
