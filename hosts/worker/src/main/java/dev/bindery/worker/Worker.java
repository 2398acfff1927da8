package dev.bindery.worker;

import dev.bindery.worker.http2.Ending;
import dev.bindery.worker.http2.GrpcStream;
import dev.bindery.worker.http2.Part;
import dev.bindery.worker.http2.Receiver;
import dev.bindery.worker.rpc.Failure;
import dev.bindery.worker.rpc.Fields;
import dev.bindery.worker.rpc.Incoming;
import dev.bindery.worker.rpc.LargeValue;
import dev.bindery.worker.rpc.LoadRequest;
import dev.bindery.worker.rpc.MalformedMessageException;
import dev.bindery.worker.rpc.Outgoing;
import dev.bindery.worker.rpc.ProtoReader;
import dev.bindery.worker.rpc.Wire;
import dev.bindery.worker.rpc.WorkerIdentity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The protocol: what each message of the host asks for, and the answer. */
final class Worker implements Receiver {
    private static final String PATH = "/AzureFunctionsRpcMessages.FunctionRpc/EventStream";

    /** Those that hold. Any value, even "false", says that they do. */
    private static final String[] CAPABILITIES = {
        "RawHttpBodyBytes",
        "RpcHttpBodyOnly",
        "RpcHttpTriggerMetadataRemoved",
        "TypedDataCollection",
        "IncludeEmptyEntriesInMessagePayload",
        "UseNullableValueDictionaryForHttp",
        "EnableUserCodeException",
        "WorkerStatus",
        "HandlesWorkerTerminateMessage",
        "HandlesInvocationCancelMessage",
        "HandlesWorkerWarmupMessage"
    };

    private static final String FOLDER = "FUNCTIONS_APPLICATION_DIRECTORY";

    /** What a staged app's jar is called, unless its build says otherwise. */
    private static final String USUAL_SCRIPT = "functions.jar";

    /** Of the host's patience, so much is for what comes after the last call. */
    private static final long RESERVE_MILLIS = 500;

    /** Where the host is gone, so much is for closing. */
    private static final long CLOSING_MILLIS = 2000;

    private static final int ATTEMPTS = 100;
    private static final int PAUSE_MILLIS = 20;

    private final ConcurrentHashMap<String, Loaded> functions = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, String> problems = new ConcurrentHashMap<>();
    private final GrpcStream stream;
    private final Calls calls;
    private final Offers offers;
    private final LogOutlet logs;
    private final Apps apps;
    private final ConsoleLines[] console;
    private @Nullable Standby standby;

    private Worker(Arguments arguments) throws IOException {
        stream = GrpcStream.open(arguments.host(), arguments.port(), PATH, "bindery-worker", this);
        calls = new Calls(stream, Threads.open());
        offers = new Offers(calls);
        logs = new LogOutlet(stream, calls);
        apps = logs.apps();
        console = logs.install();
    }

    /** Serves the host until the stream ends. */
    static Ending serve(Arguments arguments) throws IOException {
        Worker worker = new Worker(arguments);
        worker.stream.send(Outgoing.startStream(arguments.requestId(), arguments.workerId()));
        if (!worker.prepare(System.getenv(FOLDER))) {
            worker.standby = new Standby(worker.apps, worker.calls.threads());
            worker.standby.start();
        }
        Ending ending = worker.stream.run();
        worker.closeApps();
        worker.offers.close();
        for (ConsoleLines lines : worker.console) {
            lines.finish();
        }
        return ending;
    }

    /** Has what functions hold closed, where the host did not say goodbye; but not for ever. */
    private void closeApps() {
        Thread closing = new Thread("bindery-close") {
            @Override
            public void run() {
                apps.close();
            }
        };
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(CLOSING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * While the host gets ready to ask for functions, opens the app that is likely to be asked for, if there is one.
     */
    private boolean prepare(@Nullable String folder) {
        if (folder == null || !new File(folder, USUAL_SCRIPT).isFile()) {
            return false;
        }
        apps.prepare(Path.of(folder, USUAL_SCRIPT));
        return true;
    }

    @Override
    public void message(byte[] bytes) {
        message(new ProtoReader(bytes));
    }

    @Override
    public @Nullable Part part(byte[] beginning, int count, int length) {
        LargeValue found = LargeValue.in(beginning, count, length);
        return found == null ? null : new Part(found.at(), found.length());
    }

    @Override
    public void message(byte[] bytes, int at, byte[] part) {
        message(new ProtoReader(bytes, at, part));
    }

    private void message(ProtoReader message) {
        try {
            for (int attempt = 1; !take(message.again(), attempt); attempt++) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether that was all: where a function has all the memory, which will be its own error, it is tried again. */
    private boolean take(ProtoReader in, int attempt) {
        try {
            Incoming message = Incoming.read(in);
            handle(message, message.requestId(), message.body());
            return true;
        } catch (OutOfMemoryError e) {
            if (attempt < ATTEMPTS) {
                return false;
            }
            throw e;
        } catch (RuntimeException | Error e) {
            // One bad message must not end the calls that run.
            System.err.println("LanguageWorkerConsoleLog A message of the host cannot be taken, with an error: " + e);
            return true;
        }
    }

    @Override
    public boolean isFull() {
        return calls.isFull();
    }

    private void handle(Incoming message, String requestId, ProtoReader body) {
        switch (message.content()) {
            case Incoming.INVOCATION -> invoke(requestId, body);
            case Incoming.LOAD -> load(requestId, LoadRequest.read(body));
            case Incoming.LOAD_ALL -> {
                for (int tag = body.next(); tag != ProtoReader.END; tag = body.next()) {
                    if (tag == (1 << 3 | Wire.LENGTH)) {
                        load(requestId, LoadRequest.read(body.message()));
                    } else {
                        body.skip();
                    }
                }
            }
            case Incoming.CANCEL -> calls.cancel(Fields.string(body, 2));
            case Incoming.STATUS -> stream.send(Outgoing.statusResponse(requestId));
            case Incoming.INIT -> {
                offers.meet(body);
                stream.send(Outgoing.initResponse(requestId, identity(), capabilities()));
            }
            case Incoming.CLOSE_MEMORY -> stream.send(offers.closeMemory(requestId, body));
            case Incoming.METADATA -> stream.send(Outgoing.metadataResponse(requestId));
            case Incoming.RELOAD -> reload(requestId, body);
            case Incoming.WARM_UP -> {
                if (standby != null) {
                    standby.begin();
                }
                stream.send(Outgoing.warmUpResponse(requestId, null));
            }
            case Incoming.TERMINATE -> terminate(Fields.millis(body, 1, 5000));
            default -> {
                // What this worker does not know is for newer ones.
            }
        }
    }

    private Map<String, String> capabilities() {
        Map<String, String> capabilities = new LinkedHashMap<>();
        for (String capability : CAPABILITIES) {
            capabilities.put(capability, "true");
        }
        offers.addTo(capabilities);
        return capabilities;
    }

    private static WorkerIdentity identity() {
        String version = Worker.class.getPackage().getImplementationVersion();
        return new WorkerIdentity(
                System.getProperty("java.version", ""),
                version == null ? "" : version,
                System.getProperty("os.arch", ""));
    }

    /** The process was anybody's, and is an app's from now on. */
    private void reload(String requestId, ProtoReader request) {
        Failure failure = null;
        try {
            ProcessVariables.replace(Fields.map(request, 1));
            String directory = Fields.string(request, 2);
            if (!directory.isEmpty()) {
                System.setProperty("user.dir", directory);
            }
            logs.forgetLevels();
            prepare(directory.isEmpty() ? System.getenv(FOLDER) : directory);
        } catch (ReflectiveOperationException | RuntimeException e) {
            failure = Failure.of(e, "bindery-worker", false);
        }
        stream.send(Outgoing.reloadResponse(requestId, identity(), capabilities(), failure));
    }

    private void load(String requestId, LoadRequest request) {
        Failure failure = null;
        try {
            functions.put(request.functionId(), new Loaded(apps.load(request)));
        } catch (LoadException e) {
            problems.put(request.functionId(), e.toString());
            failure = Failure.of(e, request.name(), false);
        } catch (RuntimeException | Error e) {
            String problem = "Function '" + request.name() + "' cannot be loaded: " + e;
            problems.put(request.functionId(), problem);
            failure = Failure.of(new LoadException(problem, e), request.name(), false);
        }
        stream.send(Outgoing.loadResponse(requestId, request.functionId(), failure));
    }

    private void invoke(String requestId, ProtoReader request) {
        String invocationId = "";
        String functionId = "";
        try {
            ProtoReader ids = request.again();
            for (int tag = ids.next(); tag != ProtoReader.END; tag = ids.next()) {
                switch (tag) {
                    case 1 << 3 | Wire.LENGTH -> invocationId = ids.string();
                    case 2 << 3 | Wire.LENGTH -> functionId = ids.string();
                    default -> ids.skip();
                }
            }
        } catch (MalformedMessageException e) {
            if (invocationId.isEmpty()) {
                throw e;
            }
            // Else the host would wait for an answer.
            calls.refuse(requestId, invocationId, "The host's message is broken: " + e.getMessage() + ".");
            return;
        }
        Loaded function = functions.get(functionId);
        if (function != null) {
            calls.begin(function, requestId, invocationId, request);
        } else {
            String problem = problems.get(functionId);
            calls.refuse(
                    requestId,
                    invocationId,
                    problem == null ? "The worker was never told to load the function " + functionId + "." : problem);
        }
    }

    private void terminate(long graceMillis) {
        Thread end = new Thread("bindery-end") {
            @Override
            public void run() {
                calls.drain(Math.max(0, graceMillis - RESERVE_MILLIS));
                apps.close();
                stream.finish();
            }
        };
        end.setDaemon(true);
        end.start();
    }
}
