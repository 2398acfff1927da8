package dev.bindery.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.stack.CompiledApp.With;
import dev.bindery.standin.Events;
import dev.bindery.standin.HostValue;
import dev.bindery.standin.Reply;
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

    private static WorkerCall call(String function) {
        return new WorkerCall(app, loader, function);
    }

    private static WorkerCall queued(String function) {
        return call(function)
                .metadata("Id", HostValue.text("id-1"))
                .metadata("PopReceipt", HostValue.text("pop"))
                .metadata("DequeueCount", WorkerCall.json("2"))
                .metadata("ExpirationTime", new HostValue.Time("2024-05-08T10:00:00+00:00"))
                .metadata("InsertionTime", new HostValue.Time("2024-05-01T10:00:00+00:00"))
                .metadata("NextVisibleTime", new HostValue.Time("2024-05-01T10:10:00+00:00"));
    }

    private static String text(Reply reply) {
        return WorkerCall.text(reply.returned());
    }

    @Test
    void readsAMessageWithAllThatTheQueueTells() throws Exception {
        assertThat(text(queued("Forward").input("letter", HostValue.text("tea")).send()))
                .isEqualTo("id-1 2 2024-05-01T10:00:00Z tea");
    }

    @Test
    void aMissingNameFailsTheCallBeforeTheFunction() {
        assertThatThrownBy(() ->
                        call("Forward").input("letter", HostValue.text("tea")).send())
                .hasMessageContaining("@BindingName Id");
    }

    @Test
    void findsTheMembersOfAMessageWithoutTheWorker() throws Exception {
        String letter = "{\"Customer\":\"Ann\",\"address\":{\"town\":\"Bath\"},\"list\":[1]}";

        assertThat(text(queued("Promoted")
                        .input("letter", HostValue.text(letter))
                        .send()))
                .isEqualTo("Ann {town=Bath} 2 2024");
    }

    @Test
    void writesBytesDocumentsAndRowsAndSkipsNothing() throws Exception {
        Reply reply = call("Raw")
                .input("letter", WorkerCall.bytes((byte) 0xff, (byte) 1))
                .send();

        assertThat(((HostValue.Bytes) reply.outputs().get("copy")).bytes()).containsExactly(0xff, 1);
        assertThat(WorkerCall.text(reply.outputs().get("document"))).isEqualTo("{\"id\":\"1\",\"count\":2}");
        assertThat(reply.outputs())
                .containsEntry("none", HostValue.NOTHING)
                .containsEntry("rows", HostValue.text("[{\"id\":\"1\",\"count\":2},{\"id\":null,\"count\":3}]"));
    }

    @Test
    void writesListsOfBytesThatAreText() throws Exception {
        Reply reply =
                call("RawList").input("letter", WorkerCall.bytes((byte) 'x')).send();
        assertThat(reply.returned()).isEqualTo(WorkerCall.json("[\"tea\",\"x\"]"));

        assertThatThrownBy(() -> call("RawList")
                        .input("letter", WorkerCall.bytes((byte) 0xff))
                        .send())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Output '$return'");
    }

    @Test
    void readsABlobWithAllThatTheHostTells() throws Exception {
        Reply reply = call("Blob")
                .input("blob", WorkerCall.bytes((byte) 0xff, (byte) 1, (byte) 2))
                .metadata("name", HostValue.text("7"))
                .metadata("BlobTrigger", HostValue.text("samples/7.txt"))
                .metadata("Uri", WorkerCall.json("\"https://store/samples/7.txt\""))
                .metadata("Properties", WorkerCall.json("{\"ContentLength\":3}"))
                .metadata("Metadata", WorkerCall.json("{\"colour\":\"red\"}"))
                .send();

        assertThat(text(reply)).isEqualTo("7 samples/7.txt https://store/samples/7.txt 3 {colour=red} 3");
    }

    @Test
    void tellsWhichAttemptItIs() throws Exception {
        WorkerCall call = call("Tick").input("timer", WorkerCall.json("{\"IsPastDue\":true}"));

        assertThat(text(call.metadata("RetryContext", Events.retry(0, 3, null)).send()))
                .isEqualTo("true 0/3 -");
        assertThat(text(call.metadata("RetryContext", Events.retry(2, -1, "out of tea"))
                        .send()))
                .isEqualTo("true 2/-1 out of tea");
    }

    @Test
    void readsBatches() throws Exception {
        HostValue orders = new HostValue.Texts(List.of("{\"id\":\"a\",\"count\":1}", "{\"id\":\"b\",\"count\":2}"));
        assertThat(text(call("Batch")
                        .input("orders", orders)
                        .metadata("SequenceNumberArray", WorkerCall.json("[5,6]"))
                        .send()))
                .isEqualTo("a,b [5, 6]");

        HostValue events = new HostValue.ByteArrays(List.of(new byte[] {1}, new byte[] {2}));
        assertThat(text(call("RawBatch").input("events", events).send())).isEqualTo("2 2");
    }

    @Test
    void asksForANameThatTheFunctionInsistsOn() throws Exception {
        assertThat(text(call("Bus")
                        .input("message", HostValue.text("tea"))
                        .metadata("MessageId", HostValue.text("m-1"))
                        .send()))
                .isEqualTo("m-1 tea");
    }

    @Test
    void answersATriggerThatTakesTheValueItself() throws Exception {
        assertThat(text(call("Tool")
                        .input("arguments", WorkerCall.json("{\"a\":1}"))
                        .send()))
                .isEqualTo("told {\"a\":1}");
    }
}
