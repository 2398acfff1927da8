package dev.bindery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.spi.BoundValue;
import dev.bindery.spi.ConversionException;
import dev.bindery.spi.JsonType;
import dev.bindery.spi.SampleCall;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpRequestTest {
    record Order(String item, int count) {}

    @Test
    void aBodyThatStreamsIsReadOnceOrKept() throws IOException {
        HttpRequest request = HttpRequest.post("/")
                .body(new ByteArrayInputStream("{\"a\":1}".getBytes(UTF_8)))
                .build();
        InputStream stream = request.bodyStream();
        assertThat(stream.read()).isEqualTo('{');
        assertThatThrownBy(request::bodyStream)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("called before bodyStream()");
        assertThatThrownBy(request::text).hasMessageContaining("called before bytes()");

        HttpRequest kept = HttpRequest.post("/")
                .body(new ByteArrayInputStream("{\"a\":1}".getBytes(UTF_8)))
                .build();
        assertThat(kept.text()).isEqualTo("{\"a\":1}");
        assertThat(kept.<Map<String, Integer>>json((java.lang.reflect.Type) Map.class))
                .containsEntry("a", 1);
        assertThat(kept.bytes()).isSameAs(kept.bytes());
        assertThat(kept.bodyStream().readAllBytes()).hasSize(7);
        assertThat(kept.bodyStream().readAllBytes()).hasSize(7);

        HttpRequest replaced = HttpRequest.post("/")
                .body(InputStream.nullInputStream())
                .body("text")
                .build();
        assertThat(replaced.text()).isEqualTo("text");
    }

    @Test
    void aBodyThatBreaksOffSaysSo() {
        HttpRequest request = HttpRequest.post("/")
                .body(new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("broken");
                    }
                })
                .build();
        assertThatThrownBy(request::bytes)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("did not send the whole body: broken");
        assertThatThrownBy(request::bytes).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isMadeInALineForATest() {
        HttpRequest request = HttpRequest.post("/api/items/7?user=Ann")
                .header("X-Trace", "1")
                .routeParam("id", "7")
                .json(new Order("tea", 2))
                .build();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.url()).isEqualTo("/api/items/7?user=Ann");
        assertThat(request.params().get("user")).isEqualTo("Ann");
        assertThat(request.routeParams()).containsEntry("id", "7");
        assertThat(request.headers().get("content-type")).isEqualTo("application/json");
        assertThat(request.json(Order.class)).isEqualTo(new Order("tea", 2));
    }

    @Test
    void namesItsMethodInUpperCase() {
        assertThat(HttpRequest.builder("get", "/").build().method()).isEqualTo("GET");
        assertThat(HttpRequest.get("/").build().method()).isEqualTo("GET");
        assertThat(HttpRequest.put("/").build().method()).isEqualTo("PUT");
        assertThat(HttpRequest.patch("/").build().method()).isEqualTo("PATCH");
        assertThat(HttpRequest.delete("/").build().method()).isEqualTo("DELETE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "/a?x=1                  | 1",
                "/a?X=1                  | 1",
                "https://h:7071/a?x=1#x=2| 1",
                "/a?x=1&x=2              | 1",
                "/a?x                    | ''",
                "/a?x=                   | ''",
                "/a?&&x=1&               | 1",
                "/a?x=a=b                | a=b",
                "/a?x=a?b                | a?b",
                "/a?x=a+b%20c            | a b c",
                "/a?x=%2B%26%3d          | +&=",
                "/a?%78=1                | 1",
                "/a?x=gr%C3%BC%C3%9fe    | grüße",
                "/a?x=grüße              | grüße",
                "/a?x=%F0%9F%8D%B5       | 🍵",
                "/a?x=%zz                | %zz",
                "/a?x=100%               | 100%",
                "/a?x=%4                 | %4",
                "/a?x=%4g%41             | %4gA",
                "/a?x=%FF                | \uFFFD",
                "/a#?x=1                 | -",
                "/a                      | -",
                "/a?                     | -",
            })
    void readsAQueryParameter(String url, String expected) {
        assertThat(HttpRequest.get(url).build().params().get("x")).isEqualTo(expected);
    }

    @Test
    void keepsRepeatedAndEmptyParametersInOrder() {
        MultiMap params = HttpRequest.get("/a?b=2&a=1&b=&c&b=2").build().params();
        assertThat(params.names()).containsExactly("b", "a", "c");
        assertThat(params.all("B")).containsExactly("2", "", "2");
        assertThat(params.get("c")).isEmpty();
    }

    @Test
    void findsRouteParametersInAnyCaseAndLetsNobodyChangeThem() {
        HttpRequest request = HttpRequest.get("/").routeParam("itemId", "7").build();
        assertThat(request.routeParams().get("ITEMID")).isEqualTo("7");
        assertThat(request.routeParams().get("other")).isNull();
        assertThatThrownBy(() -> request.routeParams().put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void hasAnEmptyBodyWhereThereIsNone() throws IOException {
        HttpRequest request = HttpRequest.get("/").build();
        assertThat(request.bytes()).isEmpty();
        assertThat(request.text()).isEmpty();
        assertThat(request.bodyStream().read()).isEqualTo(-1);
        assertThat(request.form().isEmpty()).isTrue();
        assertThat(request.files()).isEmpty();
        assertThatThrownBy(() -> request.json(Order.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain; charset=ISO-8859-1",
                "text/plain;charset=\"iso-8859-1\"",
                "text/plain ; format=flowed; Charset = latin1"
            })
    void readsTextInTheCharsetOfItsType(String type) {
        HttpRequest request = HttpRequest.post("/")
                .header("content-type", type)
                .body("grüße".getBytes(ISO_8859_1))
                .build();
        assertThat(request.text()).isEqualTo("grüße");
        assertThat(request.charset()).isEqualTo(ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "text/plain; charset=", "text/plain; charset=\"a b", "a/b; charset=x-nope", ";"})
    void readsTextAsUtf8Otherwise(String type) {
        HttpRequest request =
                HttpRequest.post("/").header("Content-Type", type).body("grüße").build();
        assertThat(request.text()).isEqualTo("grüße");
    }

    @Test
    void dropsAByteOrderMark() {
        HttpRequest request =
                HttpRequest.post("/").body("\uFEFF{\"item\":\"tea\"}").build();
        assertThat(request.text()).startsWith("{");
        assertThat(request.json(Order.class)).isEqualTo(new Order("tea", 0));
    }

    @Test
    void readsJsonInOtherCharsets() {
        String json = "{\"item\":\"grün\"}";
        HttpRequest latin = HttpRequest.post("/")
                .header("Content-Type", "application/json; charset=iso-8859-1")
                .body(json.getBytes(ISO_8859_1))
                .build();
        HttpRequest utf16 = HttpRequest.post("/").body(json.getBytes(UTF_16)).build();
        assertThat(latin.json(Order.class)).isEqualTo(new Order("grün", 0));
        assertThat(utf16.json(Order.class)).isEqualTo(new Order("grün", 0));
    }

    @Test
    void readsJsonIntoAGenericType() {
        HttpRequest request = HttpRequest.post("/").body("[{\"item\":\"tea\"}]").build();
        List<Order> orders = request.json(JsonType.generic(List.class, Order.class));
        assertThat(orders).containsExactly(new Order("tea", 0));
    }

    @Test
    void saysWhereJsonIsWrong() {
        HttpRequest request =
                HttpRequest.post("/").body("{\n  \"count\": many}").build();
        assertThatThrownBy(() -> request.json(Order.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("many")
                .hasMessageContaining("line 2, column");
    }

    @Test
    void streamsItsBodyAnewEachTime() throws IOException {
        HttpRequest request = HttpRequest.post("/").body(new byte[] {0, -1, 7}).build();
        assertThat(request.bodyStream().readAllBytes()).containsExactly(0, -1, 7);
        assertThat(request.bodyStream().readAllBytes()).containsExactly(0, -1, 7);
    }

    @Test
    void readsAnUrlencodedForm() {
        HttpRequest request = HttpRequest.post("/")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .body("name=Ann+Lee&tag=a&tag=b&empty=&Tag=c&euro=%E2%82%AC&bad=%zz")
                .build();
        assertThat(request.form().get("name")).isEqualTo("Ann Lee");
        assertThat(request.form().all("tag")).containsExactly("a", "b");
        assertThat(request.form().get("empty")).isEmpty();
        assertThat(request.form().get("euro")).isEqualTo("€");
        assertThat(request.form().get("bad")).isEqualTo("%zz");
        assertThat(request.form()).isSameAs(request.form());
    }

    @Test
    void boundsTheFieldsOfAForm() {
        HttpRequest request = HttpRequest.post("/")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body("a&".repeat(10_001))
                .build();
        assertThatThrownBy(request::form)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10000");
    }

    @Test
    void comesFromATrigger() {
        HttpRequest request = HttpRequest.get("/").build();
        assertThat(HttpRequest.fromBinding(SampleCall.data(new BoundValue.Request(request))))
                .isSameAs(request);
        assertThat(HttpRequest.fromBinding(SampleCall.data(BoundValue.NOTHING))).isNull();
        assertThatThrownBy(() -> HttpRequest.fromBinding(SampleCall.data(new BoundValue.Text("x"))))
                .isInstanceOf(ConversionException.class)
                .hasMessage("Function 'TakeOrder': 'order' holds \"x\", which cannot become an HTTP request.");
    }

    @Test
    void showsNoBodyInItsText() {
        assertThat(HttpRequest.post("/a?b").body("secret".getBytes(UTF_8)).build())
                .hasToString("POST /a?b");
    }
}
