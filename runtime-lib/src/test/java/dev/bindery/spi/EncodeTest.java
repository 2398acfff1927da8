package dev.bindery.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class EncodeTest {
    record Order(String item) {}

    private static byte[] bytes(BoundValue value) {
        return ((BoundValue.Bytes) value).bytes();
    }

    private static HttpResponse response(BoundValue value) {
        return ((BoundValue.Response) value).response();
    }

    @Test
    void writesNothingForNull() {
        assertThat(List.of(
                        Encode.text(null),
                        Encode.textAsBytes(null),
                        Encode.bytes(null),
                        Encode.stream(null),
                        Encode.json(null),
                        Encode.jsonAsText(null),
                        Encode.jsonAsBytes(null),
                        Encode.document(null),
                        Encode.items(null, Encode::text),
                        Encode.textResponse(null),
                        Encode.bytesResponse(null),
                        Encode.streamResponse(null),
                        Encode.jsonResponse(null)))
                .containsOnly(BoundValue.NOTHING);
    }

    @Test
    void writesTextBytesAndJson() {
        assertThat(Encode.text(Instant.EPOCH)).isEqualTo(new BoundValue.Text("1970-01-01T00:00:00Z"));
        assertThat(bytes(Encode.textAsBytes("grü"))).isEqualTo("grü".getBytes(UTF_8));
        assertThat(bytes(Encode.bytes(new byte[] {1}))).containsExactly(1);
        assertThat(Encode.json(new Order("tea"))).isEqualTo(new BoundValue.Json("{\"item\":\"tea\"}"));
        assertThat(Encode.jsonAsText(new Order("tea"))).isEqualTo(new BoundValue.Text("{\"item\":\"tea\"}"));
        assertThat(bytes(Encode.jsonAsBytes(new Order("tea")))).isEqualTo("{\"item\":\"tea\"}".getBytes(UTF_8));
        assertThat(Encode.document("{}")).isEqualTo(new BoundValue.Json("{}"));
        InputStream stream = new ByteArrayInputStream(new byte[0]);
        assertThat(Encode.stream(stream)).isEqualTo(new BoundValue.Stream(stream, -1));
    }

    @Test
    void writesItemsWithoutTheMissingOnes() {
        assertThat(Encode.items(Arrays.asList("a", null, "b"), Encode::text))
                .isEqualTo(new BoundValue.Items(List.of(new BoundValue.Text("a"), new BoundValue.Text("b"))));
        assertThat(Encode.items(List.<String>of(), Encode::text)).isEqualTo(new BoundValue.Items(List.of()));
    }

    @Test
    void writesResponses() {
        assertThat(response(Encode.textResponse("hi")).text()).isEqualTo("hi");
        assertThat(response(Encode.bytesResponse(new byte[] {1})).bytes()).containsExactly(1);
        assertThat(response(Encode.jsonResponse(new Order("tea"))).text()).isEqualTo("{\"item\":\"tea\"}");
        assertThat(response(Encode.streamResponse(new ByteArrayInputStream(new byte[0])))
                        .isStream())
                .isTrue();
    }

    @Test
    void handsOverTheOutputsOfAnAsynchronousFunctionAtItsEnd() {
        SampleCall call = new SampleCall();
        CompletableFuture<String> result = new CompletableFuture<>();
        call.whenDone(result, value -> call.output("$return", Encode.text(value)));
        assertThat(call.outputs).isEmpty();
        result.complete("late");
        assertThat(call.outputs).containsEntry("$return", new BoundValue.Text("late"));
        assertThat(call.stage).isCompleted();
    }

    @Test
    void saysThatANullStageIsWrong() {
        assertThatThrownBy(() -> new SampleCall().whenDone(null, value -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Function 'TakeOrder' returned null")
                .hasMessageContaining("completedFuture");
    }
}
