package dev.bindery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text of a {@code Set-Cookie} header. */
final class SetCookie {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private SetCookie() {}

    static String write(Cookie cookie) {
        StringBuilder text = new StringBuilder(cookie.name()).append('=').append(PercentCode.encode(cookie.value()));
        Instant expires = cookie.expires();
        Duration maxAge = cookie.maxAge();
        Cookie.SameSite sameSite = cookie.sameSite();
        attribute(text, "Expires", expires == null ? null : DATE.format(expires.atOffset(ZoneOffset.UTC)));
        attribute(text, "Max-Age", maxAge == null ? null : Long.toString(maxAge.toSeconds()));
        attribute(text, "Domain", cookie.domain());
        attribute(text, "Path", cookie.path());
        text.append(cookie.secure() ? "; Secure" : "");
        attribute(
                text,
                "SameSite",
                sameSite == null
                        ? null
                        : sameSite.name().charAt(0)
                                + sameSite.name().substring(1).toLowerCase(Locale.ROOT));
        return text.append(cookie.httpOnly() ? "; HttpOnly" : "").toString();
    }

    private static void attribute(StringBuilder text, String name, @Nullable String value) {
        if (value != null) {
            text.append("; ").append(name).append('=').append(value);
        }
    }

    static Cookie read(String text) {
        String[] parts = text.split(";");
        int equals = parts[0].indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("A Set-Cookie header begins with name=value.");
        }
        String value = parts[0].substring(equals + 1).strip();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        value = quoted ? value.substring(1, value.length() - 1) : value;
        Cookie cookie =
                Cookie.of(parts[0].substring(0, equals).strip(), PercentCode.decode(value.replace("+", "%2B"), UTF_8));
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            int at = part.indexOf('=');
            cookie = with(
                    cookie,
                    (at < 0 ? part : part.substring(0, at)).strip().toLowerCase(Locale.ROOT),
                    at < 0 ? "" : part.substring(at + 1).strip());
        }
        return cookie;
    }

    private static Cookie with(Cookie cookie, String attribute, String value) {
        try {
            return switch (attribute) {
                case "domain" -> cookie.domain(value);
                case "path" -> cookie.path(value);
                case "secure" -> cookie.secure(true);
                case "httponly" -> cookie.httpOnly(true);
                case "max-age" -> cookie.maxAge(Duration.ofSeconds(Long.parseLong(value)));
                case "expires" -> cookie.expires(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from));
                case "samesite" -> cookie.sameSite(Cookie.SameSite.valueOf(value.toUpperCase(Locale.ROOT)));
                default -> cookie;
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return cookie;
        }
    }
}
