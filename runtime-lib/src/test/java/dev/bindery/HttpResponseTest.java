package dev.bindery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.spi.BoundValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpResponseTest {
    private static String type(HttpResponse response) {
        return response.headers().get("content-type");
    }

    @Test
    void isTextJsonBytesOrAStream() throws IOException {
        HttpResponse text = HttpResponse.text("grüße");
        assertThat(text.status()).isEqualTo(200);
        assertThat(type(text)).isEqualTo("text/plain; charset=utf-8");
        assertThat(text.text()).isEqualTo("grüße");

        HttpResponse json = HttpResponse.json(Map.of("a", List.of(1, 2)));
        assertThat(type(json)).isEqualTo("application/json");
        assertThat(json.text()).isEqualTo("{\"a\":[1,2]}");
        assertThat(HttpResponse.json(null).text()).isEqualTo("null");

        HttpResponse bytes = HttpResponse.bytes(new byte[] {1, 2});
        assertThat(type(bytes)).isEqualTo("application/octet-stream");
        assertThat(bytes.bytes()).containsExactly(1, 2);
        assertThat(bytes.isStream()).isFalse();
        assertThat(bytes.bodyStream().readAllBytes()).containsExactly(1, 2);

        HttpResponse stream = HttpResponse.stream(new ByteArrayInputStream(new byte[] {3}));
        assertThat(stream.isStream()).isTrue();
        assertThat(stream.bodyStream().readAllBytes()).containsExactly(3);
        assertThatThrownBy(stream::bytes)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bodyStream()");
    }

    @Test
    void aBodyIsWrittenWhereItIsAskedFor() throws IOException {
        List<String> written = new ArrayList<>();
        HttpResponse response = HttpResponse.status(200)
                .contentType("text/event-stream")
                .body(out -> {
                    written.add("now");
                    out.write("data".getBytes(UTF_8));
                })
                .build();
        assertThat(type(response)).isEqualTo("text/event-stream");
        assertThat(response.isStream()).isTrue();
        assertThatThrownBy(response::bytes).isInstanceOf(IllegalStateException.class);
        InputStream collected = response.bodyStream();
        assertThat(written).isEmpty();
        assertThat(collected.available()).isEqualTo(4);
        assertThat(collected.read()).isEqualTo('d');
        assertThat(collected.read(new byte[2])).isEqualTo(2);
        assertThat(collected.readAllBytes()).asString().isEqualTo("a");
        assertThat(written).hasSize(1);

        ByteArrayOutputStream target = new ByteArrayOutputStream();
        response.writeTo(target);
        assertThat(target).hasToString("data");
        target.reset();
        HttpResponse.text("text").writeTo(target);
        HttpResponse.stream(new ByteArrayInputStream(new byte[] {'!'})).writeTo(target);
        assertThat(target).hasToString("text!");

        HttpResponse.Builder builder = HttpResponse.status(200).body(out -> written.add("never"));
        assertThat(builder.body("text").build().text()).isEqualTo("text");
        assertThatThrownBy(() -> HttpResponse.status(204).body(out -> {}).build())
                .hasMessageContaining("has no body");
    }

    @Test
    void isPutTogether() {
        HttpResponse response = HttpResponse.status(201)
                .header("Location", "/orders/7")
                .header("Vary", "Accept")
                .header("vary", "Origin")
                .cookie(Cookie.of("a", "1"))
                .header("set-cookie", "b=2; Path=/")
                .body("made")
                .build();
        assertThat(response.headers().get("location")).isEqualTo("/orders/7");
        assertThat(response.headers().all("Vary")).containsExactly("Accept", "Origin");
        assertThat(response.headers().contains("Set-Cookie")).isFalse();
        assertThat(response.cookies()).extracting(Cookie::headerValue).containsExactly("a=1", "b=2; Path=/");
    }

    @Test
    void encodesTextAsItsContentTypeSaysWheneverThatComes() {
        HttpResponse response = HttpResponse.status(200)
                .body("grüße")
                .contentType("text/html; charset=iso-8859-1")
                .build();
        assertThat(response.bytes()).isEqualTo("grüße".getBytes(ISO_8859_1));
        assertThat(response.headers().all("Content-Type")).containsExactly("text/html; charset=iso-8859-1");
    }

    @Test
    void takesTheLastBodyAndTheLastContentType() {
        HttpResponse response = HttpResponse.status(200)
                .contentType("a/b")
                .header("content-type", "c/d")
                .body("text")
                .body(new byte[] {1})
                .build();
        assertThat(response.bytes()).containsExactly(1);
        assertThat(response.headers().asMap()).containsOnly(Map.entry("Content-Type", List.of("c/d")));
    }

    @Test
    void needsNoBody() {
        HttpResponse response = HttpResponse.status(404).build();
        assertThat(response.bytes()).isEmpty();
        assertThat(response.headers().isEmpty()).isTrue();
        assertThat(HttpResponse.status(204).build().status()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 99, 100, 101, 199, 600, 1000})
    void refusesAStatusThatNoResponseHas(int status) {
        assertThatThrownBy(() -> HttpResponse.status(status))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("status " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 205, 304})
    void refusesABodyThatItsStatusForbids(int status) {
        assertThatThrownBy(() -> HttpResponse.status(status).body("x").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no body");
        assertThat(HttpResponse.status(status).body("").build().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\rb", "a\u0000b", "caf\u00e9", "a\u007f", "\uff0a\uff0d"})
    void refusesAHeaderValueThatCouldSplitTheResponse(String value) {
        HttpResponse.Builder builder = HttpResponse.status(200);
        assertThatThrownBy(() -> builder.header("X-Name", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X-Name contains U+");
        assertThatThrownBy(() -> builder.contentType(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "a\r\nb", "\u0001", "é", "a\"b"})
    void refusesAHeaderNameThatIsNone(String name) {
        assertThatThrownBy(() -> HttpResponse.status(200).header(name, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The header name ");
    }

    @Test
    void goesToAnOutput() {
        HttpResponse response = HttpResponse.text("x");
        assertThat(HttpResponse.toBinding(response)).isEqualTo(new BoundValue.Response(response));
        assertThat(HttpResponse.toBinding(null)).isEqualTo(BoundValue.NOTHING);
        assertThat(response).hasToString("200 text/plain; charset=utf-8");
    }
}
