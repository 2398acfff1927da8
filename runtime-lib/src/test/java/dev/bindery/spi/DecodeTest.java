package dev.bindery.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.HttpRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodeTest {
    private static BindingData text(String text) {
        return SampleCall.data(new BoundValue.Text(text));
    }

    private static BindingData json(String json) {
        return SampleCall.data(new BoundValue.Json(json));
    }

    private static BindingData bytes(String text) {
        return SampleCall.data(new BoundValue.Bytes(text.getBytes(UTF_8)));
    }

    private static BindingData number(Number number) {
        return SampleCall.data(new BoundValue.Numeric(number));
    }

    private static BindingData request(String body) {
        return SampleCall.data(
                new BoundValue.Request(HttpRequest.post("/").body(body).build()));
    }

    private static BindingData stream(InputStream stream) {
        return SampleCall.data(new BoundValue.Stream(stream, -1));
    }

    static List<BindingData> hellos() {
        return List.of(
                text("hello"),
                json(" \"hello\" "),
                json("\"h\\u0065llo\""),
                bytes("hello"),
                bytes("\uFEFFhello"),
                stream(new ByteArrayInputStream("hello".getBytes(UTF_8))),
                request("hello"));
    }

    @ParameterizedTest
    @MethodSource("hellos")
    void readsTextFromAnyForm(BindingData data) {
        assertThat(Decode.text(data)).isEqualTo("hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1}", "[1,2]", "1.50", "true"})
    void readsOtherJsonAsItsText(String document) {
        assertThat(Decode.text(json(document))).isEqualTo(document);
        assertThat(Decode.bytes(json(document))).isEqualTo(document.getBytes(UTF_8));
    }

    @Test
    void readsNumbersAsText() {
        assertThat(Decode.text(number(7L))).isEqualTo("7");
        assertThat(Decode.text(number(7.0))).isEqualTo("7");
        assertThat(Decode.text(number(7.25))).isEqualTo("7.25");
        assertThat(Decode.text(number(1e300))).isEqualTo("1.0E300");
        assertThat(Decode.text(number(Double.NaN))).isEqualTo("NaN");
        assertThat(Decode.requiredInt(number(7.0))).isEqualTo(7);
        assertThat(Decode.bytes(number(7L))).isEqualTo("7".getBytes(UTF_8));
    }

    static List<BindingData> nothings() {
        return List.of(SampleCall.data(BoundValue.NOTHING), json("null"), json(" null\n"), request(""));
    }

    @ParameterizedTest
    @MethodSource("nothings")
    void givesNullForNothing(BindingData data) {
        assertThat(Decode.text(data)).isNull();
        assertThat(Decode.bytes(data)).isNull();
        assertThat(Decode.stream(data)).isNull();
        assertThat(Decode.integer(data)).isNull();
        assertThat(Decode.uuid(data)).isNull();
        assertThat(Decode.list(data, Decode::text)).isNull();
        assertThat(JsonType.of(Instant.class).decode(data)).isNull();
    }

    @ParameterizedTest
    @MethodSource("nothings")
    void failsForAPrimitiveOfNothing(BindingData data) {
        assertThatThrownBy(() -> Decode.requiredInt(data))
                .isInstanceOf(ConversionException.class)
                .hasMessageStartingWith("Function 'TakeOrder': 'order' holds ")
                .hasMessageEndingWith("which cannot become an int.");
    }

    @Test
    void readsAStreamOnceAndClosesIt() throws IOException {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(new byte[] {1, 2}) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(Decode.stream(stream(stream))).isSameAs(stream);
        assertThat(closed[0]).isFalse();
        assertThat(Decode.bytes(stream(stream))).containsExactly(1, 2);
        assertThat(closed[0]).isTrue();
        assertThat(Decode.stream(bytes("a")).readAllBytes()).containsExactly('a');
    }

    @Test
    void saysWhichBindingsStreamBroke() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> Decode.text(stream(broken)))
                .hasMessage("Function 'TakeOrder': 'order' holds a stream, which cannot become text: connection reset");
    }

    @Test
    void readsScalars() {
        assertThat(Decode.requiredInt(text(" 7\n"))).isEqualTo(7);
        assertThat(Decode.requiredLong(json("9000000000"))).isEqualTo(9_000_000_000L);
        assertThat(Decode.requiredShort(text("-7"))).isEqualTo((short) -7);
        assertThat(Decode.requiredByte(text("127"))).isEqualTo(Byte.MAX_VALUE);
        assertThat(Decode.requiredDouble(text("1e3"))).isEqualTo(1000);
        assertThat(Decode.requiredFloat(bytes("0.5"))).isEqualTo(0.5f);
        assertThat(Decode.requiredBoolean(text("True"))).isTrue();
        assertThat(Decode.bool(json("false"))).isFalse();
        assertThat(Decode.bigInteger(text("123456789012345678901234567890")))
                .isEqualTo(new BigInteger("123456789012345678901234567890"));
        assertThat(Decode.bigDecimal(text("1.50"))).isEqualTo(new BigDecimal("1.50"));
        UUID uuid = UUID.randomUUID();
        assertThat(Decode.uuid(text(uuid.toString()))).isEqualTo(uuid);
        assertThat(Decode.constant(json("\"seconds\""), TimeUnit.class)).isEqualTo(TimeUnit.SECONDS);
        assertThat(Decode.parsed(json("\"2024-05-01T10:00:00Z\""), "an Instant", Instant::parse))
                .isEqualTo(Instant.parse("2024-05-01T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-7", " -7\n", "\"-7\"", "\" -7 \"", "-7 ", "\t-7"})
    void readsAJsonNumberHoweverItIsWritten(String document) {
        assertThat(Decode.requiredLong(json(document))).isEqualTo(-7);
        assertThat(Decode.bigDecimal(json(document))).isEqualTo("-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "-", "1.5", "1e3", "7\u00A0", "\"\""})
    void saysWhichJsonIsNoLong(String document) {
        assertThatThrownBy(() -> Decode.requiredLong(json(document)))
                .isInstanceOf(ConversionException.class)
                .hasMessageStartingWith("Function 'TakeOrder': 'order' holds the JSON \"" + document
                        + "\", which cannot become a long: For input string: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seven      | an int: For input string: \"seven\"",
                "3000000000 | an int: For input string: \"3000000000\"",
                "''         | an int: For input string: \"\"",
            })
    void saysWhatIsNoInt(String text, String ending) {
        assertThatThrownBy(() -> Decode.integer(text(text)))
                .isInstanceOf(ConversionException.class)
                .hasMessageStartingWith(
                        "Function 'TakeOrder': 'order' holds \"" + text + "\", which cannot become " + ending);
    }

    @Test
    void saysWhatIsNoUuidConstantOrBoolean() {
        assertThatThrownBy(() -> Decode.uuid(text("1-1-1-1-1"))).hasMessageContaining("8-4-4-4-12");
        assertThatThrownBy(() -> Decode.bool(text("yes"))).hasMessageEndingWith("a boolean: write true or false");
        assertThatThrownBy(() -> Decode.constant(text("years"), TimeUnit.class))
                .hasMessageContaining("a constant of TimeUnit: write one of [NANOSECONDS, ");
        assertThatThrownBy(() -> Decode.parsed(text("now"), "an Instant", Instant::parse))
                .hasMessageContaining("cannot become an Instant: Text 'now' could not be parsed");
    }

    @Test
    void showsLongValuesInPartAndOnOneLine() {
        assertThatThrownBy(() -> Decode.integer(text("a\nb" + "x".repeat(100))))
                .hasMessageContaining("\"a b" + "x".repeat(57) + "…\" (103 characters)");
    }

    @Test
    void namesTheForm() {
        List<Function<BindingData, ?>> conversions = List.of(Decode::bytes, Decode::text, Decode::stream);
        BindingData items = SampleCall.data(new BoundValue.Items(List.of(BoundValue.NOTHING)));
        assertThat(conversions)
                .allSatisfy(conversion -> assertThatThrownBy(() -> conversion.apply(items))
                        .isInstanceOf(ConversionException.class)
                        .hasMessageContaining("'order' holds 1 values, which cannot become "));
        assertThatThrownBy(() -> Decode.integer(bytes("abc"))).hasMessageContaining("holds 3 bytes");
        assertThatThrownBy(() -> Decode.integer(number(1.5))).hasMessageContaining("holds the number 1.5");
        assertThatThrownBy(() -> Decode.integer(json("{}"))).hasMessageContaining("holds the JSON \"{}\"");
        assertThatThrownBy(() -> Decode.integer(request("abc"))).hasMessageContaining("a request body of 3 bytes");
        assertThatThrownBy(() -> Decode.requiredInt(request(""))).hasMessageContaining("a request without a body");
    }

    @Test
    void readsListsFromItemsAndFromJson() {
        BindingData items = SampleCall.data(new BoundValue.Items(
                List.of(new BoundValue.Text("1"), new BoundValue.Numeric(2L), BoundValue.NOTHING)));
        assertThat(Decode.list(items, Decode::integer)).containsExactly(1, 2, null);
        assertThat(Decode.list(json("[\"a\", 1, null, {\"b\":2}]"), Decode::text))
                .containsExactly("a", "1", null, "{\"b\":2}");
        assertThat(Decode.list(text("[1,2]"), Decode::longInteger)).containsExactly(1L, 2L);
        assertThat(Decode.list(bytes("[]"), Decode::text)).isEmpty();
        assertThatThrownBy(() -> Decode.list(text("[1]"), Decode::text).add("x"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void readsArraysAsItReadsLists() {
        assertThat(Decode.array(text("[\"a\",null]"), String[]::new, Decode::text))
                .containsExactly("a", null);
        assertThat(Decode.array(bytes("[]"), byte[][]::new, Decode::bytes)).isEmpty();
        assertThat(Decode.array(SampleCall.data(BoundValue.NOTHING), Long[]::new, Decode::longInteger))
                .isNull();
    }

    @Test
    void keepsTheDigitsOfTheNumbersInAList() {
        assertThat(Decode.list(json("[1.50, 12345678901234567890.123, {\"price\": 1e400}]"), Decode::text))
                .containsExactly("1.50", "12345678901234567890.123", "{\"price\":1E+400}");
    }

    @Test
    void saysWhichElementOfAListIsWrong() {
        assertThatThrownBy(() -> Decode.list(text("[1,\"two\"]"), Decode::integer))
                .hasMessageStartingWith("Function 'TakeOrder': 'order[1]' holds \"two\", which cannot become an int");
        assertThatThrownBy(() -> Decode.list(text("{}"), Decode::text))
                .hasMessageEndingWith("which cannot become a list: it is not a JSON array");
        assertThatThrownBy(() -> Decode.list(text("[1,"), Decode::text))
                .hasMessageContaining("a list: ")
                .hasMessageContaining("line 1, column");
    }
}
