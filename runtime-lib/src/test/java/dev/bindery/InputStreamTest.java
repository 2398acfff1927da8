package dev.bindery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.spi.BoundValue;
import dev.bindery.spi.SampleCall;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InputStreamTest {
    private static SampleCall call(BoundValue blob) {
        return new SampleCall()
                .with("blob", blob)
                .withMetadata("BlobTrigger", new BoundValue.Text("samples/a.txt"))
                .withMetadata("Uri", new BoundValue.Json("\"https://host/samples/a.txt\""))
                .withMetadata(
                        "Properties",
                        new BoundValue.Json("{\"ContentLength\":5,\"ETag\":\"0x1\",\"CopyId\":null,\"Tags\":[1]}"))
                .withMetadata("Metadata", new BoundValue.Json("{\"Owner\":\"Ann\",\"Version\":2}"));
    }

    private static InputStream triggered(BoundValue blob) {
        return InputStream.fromTrigger(call(blob).input("blob"));
    }

    @Test
    void isMadeInALineForATest() throws IOException {
        InputStream blob = InputStream.of("samples/a.txt", "hello".getBytes(UTF_8));
        assertThat(blob.name()).isEqualTo("samples/a.txt");
        assertThat(blob.length()).isEqualTo(5);
        assertThat(blob.uri()).isNull();
        assertThat(blob.properties()).isEmpty();
        assertThat(blob.metadata()).isEmpty();
        assertThat(new String(blob.readAllBytes(), UTF_8)).isEqualTo("hello");
        assertThat(blob.read()).isEqualTo(-1);
    }

    @Test
    void knowsTheBlobThatTriggers() throws IOException {
        InputStream blob = triggered(new BoundValue.Bytes("hello".getBytes(UTF_8)));
        assertThat(blob.name()).isEqualTo("samples/a.txt");
        assertThat(blob.uri()).isEqualTo("https://host/samples/a.txt");
        assertThat(blob.length()).isEqualTo(5);
        assertThat(blob.properties()).containsEntry("etag", "0x1").doesNotContainKey("CopyId");
        assertThat(blob.metadata()).containsExactlyInAnyOrderEntriesOf(Map.of("Owner", "Ann", "Version", "2"));
        assertThat(blob.metadata().get("OWNER")).isEqualTo("Ann");
        assertThat(blob.readNBytes(2)).isEqualTo("he".getBytes(UTF_8));
        assertThatThrownBy(() -> blob.metadata().put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void takesALengthFromThePropertiesOfAStream() {
        BoundValue stream = new BoundValue.Stream(new ByteArrayInputStream(new byte[9]), -1);
        assertThat(triggered(stream).length()).isEqualTo(5);
        SampleCall older = call(stream).withMetadata("Properties", new BoundValue.Json("{\"Length\":7}"));
        assertThat(InputStream.fromTrigger(older.input("blob")).length()).isEqualTo(7);
        SampleCall silent = new SampleCall().with("blob", stream);
        assertThat(InputStream.fromTrigger(silent.input("blob")).length()).isEqualTo(-1);
        assertThat(triggered(new BoundValue.Stream(new ByteArrayInputStream(new byte[9]), 9))
                        .length())
                .isEqualTo(9);
    }

    @Test
    void tellsNothingOfTheTriggerAboutAnInput() throws IOException {
        InputStream blob =
                InputStream.fromBinding(call(new BoundValue.Text("grü")).input("blob"));
        assertThat(blob).isNotNull();
        assertThat(blob.name()).isNull();
        assertThat(blob.uri()).isNull();
        assertThat(blob.length()).isEqualTo(4);
        assertThat(blob.readAllBytes()).isEqualTo("grü".getBytes(UTF_8));
    }

    @Test
    void isNullWhereThereIsNoBlob() {
        assertThat(triggered(BoundValue.NOTHING)).isNull();
        assertThat(InputStream.fromBinding(SampleCall.data(BoundValue.NOTHING))).isNull();
    }

    @Test
    void handsEveryReadToTheContentAndClosesIt() throws IOException {
        boolean[] closed = {false};
        java.io.InputStream content = new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5, 6}) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (InputStream blob = triggered(new BoundValue.Stream(content, 6))) {
            assertThat(blob.available()).isEqualTo(6);
            assertThat(blob.read()).isEqualTo(1);
            assertThat(blob.skip(1)).isEqualTo(1);
            assertThat(blob.read(new byte[4], 1, 2)).isEqualTo(2);
            ByteArrayOutputStream rest = new ByteArrayOutputStream();
            assertThat(blob.transferTo(rest)).isEqualTo(2);
            assertThat(rest.toByteArray()).containsExactly(5, 6);
        }
        assertThat(closed[0]).isTrue();
    }

    @Test
    void isCopiedToAnOutputOrAResponse() throws IOException {
        InputStream blob = InputStream.of("a/b", new byte[] {1});
        assertThat(InputStream.toBinding(blob)).isEqualTo(new BoundValue.Stream(blob, -1));
        assertThat(InputStream.toBinding(null)).isEqualTo(BoundValue.NOTHING);
        assertThat(InputStream.toResponse(null)).isEqualTo(BoundValue.NOTHING);
        assertThat(InputStream.toResponse(blob))
                .isInstanceOfSatisfying(
                        BoundValue.Response.class,
                        value -> assertThat(value.response().bodyStream()).isSameAs(blob));
    }
}
