package dev.bindery.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.stack.CompiledApp.With;
import dev.bindery.stack.StockWorker.Reply;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Functions that run for messages, blobs and times, called as Azure's Java worker calls them. */
class MessagesTest {
    private static CompiledApp app;
    private static ClassLoader loader;

    @BeforeAll
    static void compile() {
        // The other compiler's bytes this time.
        app = CompiledApp.of(Path.of("src/test/cases/app"), With.ECJ);
        assertThat(app.messages()).isEmpty();
        loader = app.loader();
    }

    private static StockWorker.Call call(String function) {
        return StockWorker.load(function, app.functionJson(function), loader).call();
    }

    private static StockWorker.Call queued(String function) {
        return call(function)
                .metadata("Id", TypedData.text("id-1"))
                .metadata("PopReceipt", TypedData.text("pop"))
                .metadata("DequeueCount", TypedData.json("2"))
                .metadata("ExpirationTime", TypedData.json("\"2024-05-08T10:00:00+00:00\""))
                .metadata("InsertionTime", TypedData.json("\"2024-05-01T10:00:00+00:00\""))
                .metadata("NextVisibleTime", TypedData.json("\"2024-05-01T10:10:00+00:00\""));
    }

    private static String text(Reply reply) {
        TypedData returned = reply.returned().orElseThrow();
        return returned instanceof TypedData.Bytes bytes
                ? new String(bytes.bytes(), StandardCharsets.UTF_8)
                : ((TypedData.Text) returned).text();
    }

    @Test
    void readsAMessageWithAllThatTheQueueTells() throws Exception {
        assertThat(text(queued("Forward").input("letter", TypedData.text("tea")).send()))
                .isEqualTo("id-1 2 2024-05-01T10:00:00Z tea");
    }

    @Test
    void aMissingNameFailsTheCallBeforeTheFunction() {
        assertThatThrownBy(() ->
                        call("Forward").input("letter", TypedData.text("tea")).send())
                .hasMessageContaining("@BindingName Id");
    }

    @Test
    void findsTheMembersOfAMessageWithoutTheWorker() throws Exception {
        String letter = "{\"Customer\":\"Ann\",\"address\":{\"town\":\"Bath\"},\"list\":[1]}";

        assertThat(text(queued("Promoted")
                        .input("letter", TypedData.text(letter))
                        .send()))
                .isEqualTo("Ann {town=Bath} 2 2024");
    }

    @Test
    void writesBytesDocumentsAndRowsAndSkipsNothing() throws Exception {
        Reply reply = call("Raw")
                .input("letter", TypedData.bytes((byte) 0xff, (byte) 1))
                .send();

        assertThat(((TypedData.Bytes) reply.outputs().get("copy")).bytes()).containsExactly(0xff, 1);
        assertThat(new String(((TypedData.Bytes) reply.outputs().get("document")).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"1\",\"count\":2}");
        assertThat(reply.outputs())
                .containsEntry("none", TypedData.json("null"))
                .containsEntry("rows", TypedData.text("[{\"id\":\"1\",\"count\":2},{\"id\":null,\"count\":3}]"));
    }

    @Test
    void writesListsOfBytesThatAreText() throws Exception {
        Reply reply =
                call("RawList").input("letter", TypedData.bytes((byte) 'x')).send();
        assertThat(reply.returned()).contains(TypedData.json("[\"tea\",\"x\"]"));

        assertThatThrownBy(() -> call("RawList")
                        .input("letter", TypedData.bytes((byte) 0xff))
                        .send())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Output '$return'");
    }

    @Test
    void readsABlobWithAllThatTheHostTells() throws Exception {
        Reply reply = call("Blob")
                .input("blob", TypedData.bytes((byte) 0xff, (byte) 1, (byte) 2))
                .metadata("name", TypedData.text("7"))
                .metadata("BlobTrigger", TypedData.text("samples/7.txt"))
                .metadata("Uri", TypedData.json("\"https://store/samples/7.txt\""))
                .metadata("Properties", TypedData.json("{\"ContentLength\":3}"))
                .metadata("Metadata", TypedData.json("{\"colour\":\"red\"}"))
                .send();

        assertThat(text(reply)).isEqualTo("7 samples/7.txt https://store/samples/7.txt 3 {colour=red} 3");
    }

    @Test
    void tellsWhichAttemptItIs() throws Exception {
        StockWorker.Call call = call("Tick").input("timer", TypedData.json("{\"IsPastDue\":true}"));

        assertThat(text(call.retry(0, 3).send())).isEqualTo("true 0/3 -");
        assertThat(text(call.retry(2, -1).send())).isEqualTo("true 2/-1 out of tea");
    }

    @Test
    void readsBatches() throws Exception {
        TypedData orders = new TypedData.Texts(List.of("{\"id\":\"a\",\"count\":1}", "{\"id\":\"b\",\"count\":2}"));
        assertThat(text(call("Batch")
                        .input("orders", orders)
                        .metadata("SequenceNumberArray", TypedData.json("[5,6]"))
                        .send()))
                .isEqualTo("a,b [5, 6]");

        TypedData events = new TypedData.ByteArrays(List.of(new byte[] {1}, new byte[] {2}));
        assertThat(text(call("RawBatch").input("events", events).send())).isEqualTo("2 2");
    }

    @Test
    void asksForANameThatTheFunctionInsistsOn() throws Exception {
        assertThat(text(call("Bus")
                        .input("message", TypedData.text("tea"))
                        .metadata("MessageId", TypedData.text("m-1"))
                        .send()))
                .isEqualTo("m-1 tea");
    }

    @Test
    void answersATriggerThatTakesTheValueItself() throws Exception {
        assertThat(text(call("Tool")
                        .input("arguments", TypedData.json("{\"a\":1}"))
                        .send()))
                .isEqualTo("told {\"a\":1}");
    }
}
