package dev.bindery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CookieTest {
    private final Cookie full = Cookie.of("theme", "dark")
            .domain("example.com")
            .path("/app")
            .expires(Instant.parse("2030-01-02T03:04:05Z"))
            .maxAge(Duration.ofMinutes(2))
            .secure(true)
            .httpOnly(true)
            .sameSite(Cookie.SameSite.STRICT);

    @Test
    void writesEveryAttribute() {
        assertThat(full)
                .hasToString("theme=dark; Expires=Wed, 02 Jan 2030 03:04:05 GMT; Max-Age=120; Domain=example.com;"
                        + " Path=/app; Secure; SameSite=Strict; HttpOnly");
    }

    @Test
    void readsWhatItWrites() {
        Cookie read = Cookie.parse(full.headerValue());
        assertThat(read).isEqualTo(full).hasSameHashCodeAs(full);
        assertThat(read.expires()).isEqualTo(full.expires());
        assertThat(read.maxAge()).isEqualTo(Duration.ofSeconds(120));
        assertThat(read.sameSite()).isEqualTo(Cookie.SameSite.STRICT);
        assertThat(read.secure()).isTrue();
        assertThat(read.httpOnly()).isTrue();
        assertThat(read.domain()).isEqualTo("example.com");
        assertThat(read.path()).isEqualTo("/app");
    }

    @Test
    void encodesItsValueAsTheHostDoes() {
        Cookie cookie = Cookie.of("a", "1; b=2, \"ü\"\r\n+");
        assertThat(cookie.headerValue()).isEqualTo("a=1%3B%20b%3D2%2C%20%22%C3%BC%22%0D%0A%2B");
        assertThat(Cookie.parse(cookie.headerValue()).value()).isEqualTo(cookie.value());
    }

    @Test
    void readsLenientlyWhatBrowsersRead() {
        Cookie cookie =
                Cookie.parse(" a = \"1+2\" ; path=/; SECURE; Max-Age=soon; Expires=never; Priority=High; SameSite=x");
        assertThat(cookie.headerValue()).isEqualTo("a=1%2B2; Path=/; Secure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a=b", "a;b", "a\r\nb", "ü"})
    void refusesABadName(String name) {
        assertThatThrownBy(() -> Cookie.of(name, "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The cookie name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a;b", "/a\r\nX: y", "/ü"})
    void refusesABadPathOrDomain(String path) {
        Cookie cookie = Cookie.of("a", "1");
        assertThatThrownBy(() -> cookie.path(path)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cookie.domain(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "=1", ";a=1"})
    void refusesAHeaderWithoutNameAndValue(String header) {
        assertThatThrownBy(() -> Cookie.parse(header)).isInstanceOf(IllegalArgumentException.class);
    }
}
