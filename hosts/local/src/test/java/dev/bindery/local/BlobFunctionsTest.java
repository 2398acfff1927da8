package dev.bindery.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.InputStream;
import dev.bindery.local.testapp.App;
import dev.bindery.local.testapp.Client;
import dev.bindery.local.testapp.Eventually;
import dev.bindery.spi.BoundValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobFunctionsTest {
    private static final String TRIGGER =
            "{'type': 'blobTrigger', 'direction': 'in', 'name': 'blob', 'path': 'uploads/{name}.{ext}'}";
    private static final String HTTP =
            "{'type': 'httpTrigger', 'direction': 'in', 'name': 'req', 'route': 'items/{id}'},"
                    + "{'type': 'http', 'direction': 'out', 'name': '$return'}";

    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

    @TempDir
    Path directory;

    private App app;

    /** The settings that say where the app keeps what it keeps. */
    Map<String, String> storage() {
        return Map.of();
    }

    @BeforeEach
    void anApp() {
        app = new App(directory).settings(storage());
    }

    @AfterEach
    void stop() {
        app.close();
    }

    private void put(String path, String content) {
        Client client = app.client();
        assertThat(client.send("PUT", "/admin/storage/blobs/" + path, content, "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(201);
    }

    private static String text(BoundValue value) throws IOException {
        if (value instanceof BoundValue.Stream stream) {
            return new String(stream.stream().readAllBytes(), UTF_8);
        }
        return value instanceof BoundValue.Text text ? text.text() : value.toString();
    }

    @Test
    void aNewOrChangedBlobThatFitsThePatternCallsTheFunctionOnce() throws Exception {
        app.function("OnUpload", TRIGGER, call -> {
                    InputStream blob = InputStream.fromTrigger(call.input("blob"));
                    seen.add(blob.name() + "|" + blob.length() + "|" + text(call.triggerMetadata("name")) + "|"
                            + text(call.triggerMetadata("EXT")) + "|" + new String(blob.readAllBytes(), UTF_8));
                })
                .start();
        assertThat(app.console()).contains("\tOnUpload: blobTrigger uploads/{name}.{ext}");
        put("uploads/readme", "does not fit");
        put("other/a.txt", "another container");
        put("uploads/d/a.b.txt", "hello");
        assertThat(Eventually.next(seen)).isEqualTo("uploads/d/a.b.txt|5|d/a.b|txt|hello");
        put("uploads/d/a.b.txt", "again");
        assertThat(Eventually.next(seen)).isEqualTo("uploads/d/a.b.txt|5|d/a.b|txt|again");
        put("uploads/last.txt", "");
        assertThat(Eventually.next(seen)).isEqualTo("uploads/last.txt|0|last|txt|");
        assertThat(seen).isEmpty();
    }

    @Test
    void aBlobThatWasThereBeforeIsSeenOnceAndNotAgainAfterARestart() throws Exception {
        app.function("Hello", "{'type': 'httpTrigger', 'direction': 'in', 'name': 'req'}", call -> {})
                .start();
        put("uploads/old.txt", "old");
        app.close();
        app.function("OnUpload", TRIGGER, call -> seen.add(text(call.triggerMetadata("BlobTrigger"))))
                .start();
        assertThat(Eventually.next(seen)).isEqualTo("uploads/old.txt");
        Eventually.until(() -> app.console().contains("Executed 'Functions.OnUpload' (Succeeded"));
        app.close();
        app.start();
        put("uploads/new.txt", "new");
        assertThat(Eventually.next(seen)).isEqualTo("uploads/new.txt");
    }

    @Test
    void aBlobWhoseFunctionFailsIsTriedFiveTimes() throws Exception {
        app.function("OnUpload", TRIGGER, call -> {
                    seen.add("try");
                    throw new IOException("no");
                })
                .start();
        put("uploads/a.txt", "x");
        for (int i = 0; i < 5; i++) {
            Eventually.next(seen);
        }
        String poison = "/admin/storage/queues/webjobs-blobtrigger-poison/messages";
        Eventually.until(() -> app.client().get(poison).body().contains("BlobName"));
        assertThat(app.client().get(poison).body())
                .contains("\\\"FunctionId\\\":\\\"Host.Functions.OnUpload\\\"")
                .contains("\\\"ContainerName\\\":\\\"uploads\\\"")
                .contains("\\\"BlobName\\\":\\\"a.txt\\\"");
        assertThat(seen).isEmpty();
    }

    @Test
    void anInputIsTheTextOfTheBlobThatItsPathNames() throws Exception {
        app.function(
                        "GetItem",
                        HTTP + ",{'type': 'blob', 'direction': 'in', 'name': 'obj', 'path': '%CONTAINER%/{id}'}",
                        call -> call.output("$return", new BoundValue.Text(text(call.value("obj")))))
                .setting("CONTAINER", "samples")
                .start();
        put("samples/42", "forty-two");
        assertThat(app.client().get("/api/items/42").body()).isEqualTo("forty-two");
        assertThat(app.client().get("/api/items/43").body()).isEqualTo("Nothing[]");
    }

    @Test
    void anInputIsAStreamWhereTheBindingWantsBinaryDataAndItMayBeTheResponse() {
        app.function(
                        "GetItem",
                        HTTP + ",{'type': 'blob', 'direction': 'in', 'name': 'obj', 'path': 'samples/{id}',"
                                + " 'dataType': 'binary'}",
                        call -> call.output("$return", call.value("obj")))
                .start();
        String large = "0123456789".repeat(100_000);
        put("samples/large", large);
        assertThat(app.client().get("/api/items/large").body()).isEqualTo(large);
        assertThat(app.client().get("/api/items/none").statusCode()).isEqualTo(204);
    }

    @Test
    void aFunctionMayRewriteTheBlobThatItReads() {
        app.function(
                        "Double",
                        HTTP + ",{'type': 'blob', 'direction': 'in', 'name': 'in', 'path': 'samples/{id}',"
                                + " 'dataType': 'binary'},"
                                + "{'type': 'blob', 'direction': 'out', 'name': 'out', 'path': 'samples/{id}'}",
                        call -> {
                            BoundValue.Stream in = (BoundValue.Stream) call.value("in");
                            call.output(
                                    "out",
                                    new BoundValue.Stream(
                                            new java.io.SequenceInputStream(
                                                    in.stream(), new ByteArrayInputStream("end".getBytes(UTF_8))),
                                            -1));
                        })
                .start();
        String content = "x".repeat(600_000);
        put("samples/a", content);
        assertThat(app.client().get("/api/items/a").statusCode()).isEqualTo(204);
        assertThat(app.client().get("/admin/storage/blobs/samples/a").body()).isEqualTo(content + "end");
    }

    @Test
    void anOutputHasANewNameEachTimeWhereItsPathSaysSo() {
        app.function(
                        "Save",
                        HTTP + ",{'type': 'blob', 'direction': 'out', 'name': 'out',"
                                + " 'path': 'saved/{DateTime:yyyy}/{rand-guid}.txt'}",
                        call -> call.output("out", new BoundValue.Text("x")))
                .start();
        app.client().get("/api/items/1");
        app.client().get("/api/items/1");
        assertThat(app.client().get("/admin/storage/blobs/saved").body())
                .containsPattern("(\"name\":\"20\\d\\d/[-0-9a-f]{36}.txt\".*){2}");
    }

    @Test
    void whatAFailedCallGaveIsNotWritten() {
        app.function(
                        "Save",
                        HTTP + ",{'type': 'blob', 'direction': 'out', 'name': 'out', 'path': 'saved/{id}'}",
                        call -> {
                            call.output("out", new BoundValue.Text("x"));
                            throw new IOException("no");
                        })
                .start();
        assertThat(app.client().get("/api/items/1").statusCode()).isEqualTo(500);
        assertThat(app.client().get("/admin/storage/blobs/saved").body()).isEqualTo("[]");
    }
}
