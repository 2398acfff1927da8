package dev.bindery.worker.app;

import dev.bindery.Cookie;
import dev.bindery.HttpResponse;
import dev.bindery.worker.rpc.ProtoWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a response as {@code RpcHttp}. */
final class HttpWriter {
    private final ProtoWriter out;

    HttpWriter(ProtoWriter out) {
        this.out = out;
    }

    /** The body is there even if it is empty: without one, the host takes the whole for a plain object. */
    void write(HttpResponse response, byte[] body) {
        for (Map.Entry<String, List<String>> header : response.headers().asMap().entrySet()) {
            if (!isHostsOwn(header.getKey())) {
                out.entry(3, header.getKey(), String.join(", ", header.getValue()));
            }
        }
        long data = out.begin(4);
        out.bytes(3, body);
        out.end(data);
        out.string(12, Integer.toString(response.status()));
        for (Cookie cookie : response.cookies()) {
            writeCookie(cookie);
        }
    }

    /** What a server says itself. */
    static boolean isHostsOwn(String header) {
        return switch (header.length()) {
            case 4 -> header.equalsIgnoreCase("Date");
            case 10 -> header.equalsIgnoreCase("Connection");
            case 14 -> header.equalsIgnoreCase("Content-Length");
            case 17 -> header.equalsIgnoreCase("Transfer-Encoding");
            default -> false;
        };
    }

    private void writeCookie(Cookie cookie) {
        long mark = out.begin(19);
        out.string(1, cookie.name());
        out.string(2, cookie.value());
        nullable(3, cookie.domain());
        nullable(4, cookie.path());
        Instant expires = cookie.expires();
        if (expires != null) {
            long nullable = out.begin(5);
            long timestamp = out.begin(1);
            out.number(1, expires.getEpochSecond());
            out.number(2, expires.getNano());
            out.end(timestamp);
            out.end(nullable);
        }
        flag(6, cookie.secure());
        flag(7, cookie.httpOnly());
        Cookie.SameSite sameSite = cookie.sameSite();
        if (sameSite != null) {
            // The host's "none" leaves the attribute out; 3 is the one that writes it.
            out.number(8, sameSite == Cookie.SameSite.LAX ? 1 : sameSite == Cookie.SameSite.STRICT ? 2 : 3);
        }
        if (cookie.maxAge() != null) {
            long nullable = out.begin(9);
            out.fixedDouble(1, cookie.maxAge().toMillis() / 1000.0);
            out.end(nullable);
        }
        out.end(mark);
    }

    private void nullable(int field, @Nullable String value) {
        if (value != null) {
            long nullable = out.begin(field);
            out.stringOrEmpty(1, value);
            out.end(nullable);
        }
    }

    private void flag(int field, boolean value) {
        if (value) {
            long nullable = out.begin(field);
            out.bool(1, true);
            out.end(nullable);
        }
    }
}
