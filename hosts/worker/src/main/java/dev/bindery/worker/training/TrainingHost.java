package dev.bindery.worker.training;

import dev.bindery.worker.http2.PeerStream;
import dev.bindery.worker.http2.Receiver;
import dev.bindery.worker.rpc.Fields;
import dev.bindery.worker.rpc.LoadRequest;
import dev.bindery.worker.rpc.Outgoing;
import dev.bindery.worker.rpc.ProtoReader;
import dev.bindery.worker.rpc.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The host of one worker: it has all functions loaded, and calls none of them. What it calls in their place, so that a
 * call is in the archive too, comes with the worker, but needs the runtime that the app brings.
 */
final class TrainingHost implements Receiver {
    private static final String NAME = "Rehearsal";

    private final PeerStream stream;
    private final Path worker;
    private final @Nullable AppFolder app;
    private final List<AppFolder.Function> functions = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private int loading;

    private TrainingHost(PeerStream stream, Path worker, @Nullable AppFolder app) {
        this.stream = stream;
        this.worker = worker;
        this.app = app;
        Path none = Path.of("");
        Path script = app == null ? none : app.functions().get(0).script();
        functions.add(new AppFolder.Function(NAME, app == null ? none : app.root(), script, LoadRequest.REHEARSAL));
        if (app != null) {
            functions.addAll(app.functions());
        }
    }

    /**
     * Leads a worker through its life.
     *
     * @param worker the worker's folder
     * @param app an app, or null: then what is loaded and called is nothing, and the worker says so
     * @return what did not work
     */
    static List<String> serve(Socket connection, Path worker, @Nullable AppFolder app) throws IOException {
        PeerStream stream = new PeerStream(connection);
        TrainingHost host = new TrainingHost(stream, worker, app);
        try {
            stream.run(host);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return app == null ? List.of() : host.failures;
    }

    @Override
    public void message(byte[] message) {
        ProtoReader in = new ProtoReader(message);
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            switch (tag) {
                case Outgoing.START_STREAM << 3 | Wire.LENGTH -> {
                    in.skip();
                    send(HostMessages.init(
                            worker.toString(), app == null ? "" : app.root().toString()));
                }
                case Outgoing.INIT_RESPONSE << 3 | Wire.LENGTH -> {
                    in.skip();
                    load();
                }
                case Outgoing.LOAD_RESPONSE << 3 | Wire.LENGTH -> {
                    note(in.message(), 2);
                    if (--loading == 0) {
                        send(HostMessages.invocation(functions.get(0).script()));
                    }
                }
                case Outgoing.INVOCATION_RESPONSE << 3 | Wire.LENGTH -> {
                    note(in.message(), 3);
                    send(HostMessages.terminate());
                }
                default -> in.skip();
            }
        }
    }

    private void load() {
        loading = functions.size();
        for (int i = 0; i < functions.size(); i++) {
            send(HostMessages.load(i == 0 ? HostMessages.REHEARSAL : "function-" + i, functions.get(i)));
        }
    }

    /** Keeps what the exception of a {@code StatusResult} says, if there is one. */
    private void note(ProtoReader response, int field) {
        ProtoReader result = Fields.message(response, field);
        ProtoReader exception = result == null ? null : Fields.message(result, 2);
        if (exception != null) {
            failures.add(Fields.string(exception, 2));
        }
    }

    private void send(ByteBuffer... message) {
        try {
            stream.send(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
