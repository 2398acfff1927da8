package dev.bindery.worker;

import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.FunctionDefinition;
import dev.bindery.standin.rpc.InvocationRequest;
import dev.bindery.standin.rpc.ParameterBinding;
import dev.bindery.standin.rpc.StreamingMessage;
import dev.bindery.worker.rpc.Fields;
import dev.bindery.worker.rpc.Incoming;
import dev.bindery.worker.rpc.MalformedMessageException;
import dev.bindery.worker.rpc.ProtoReader;
import dev.bindery.worker.rpc.RandomMessages;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Jazzer runs, in the folder of a staged app: a worker, to which a message that the fuzzer makes is sent between
 * calls that are right. Whatever it is, those are answered, each with its own secret, and nothing else has it.
 */
public final class WorkerFuzzer {
    /** A worker that was told to end is a new one next, which costs more than a thousand messages. */
    private static final int END_AFTER = 20_000;

    /** What the host asks for is held for the life of a worker: functions by their ids. */
    private static final int AT_MOST = 200_000;

    private static final PrintStream CONSOLE = System.err;
    private static final FunctionApp APP = FunctionApp.read(Path.of(""), Map.of());
    private static @Nullable FuzzSession session;

    private WorkerFuzzer() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        try {
            run(message(input));
        } catch (Exception | Error e) {
            // The worker has the console's streams.
            e.printStackTrace(CONSOLE);
            throw e;
        }
    }

    /** By its first byte, an input is a message, or the seed of one. */
    private static byte[] message(byte[] input) {
        int kind = input.length == 0 ? 0 : input[0] & 3;
        if (kind == 1 || kind == 3) {
            RandomMessages random = new RandomMessages(Arrays.hashCode(input));
            return (kind == 1 ? random.of(StreamingMessage.getDefaultInstance()) : call(random, input)).toByteArray();
        }
        return Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
    }

    /** A call of a function that there is, with any data. */
    private static StreamingMessage call(RandomMessages random, byte[] input) {
        List<FunctionDefinition> functions = APP.functions();
        FunctionDefinition function = functions.get(Math.floorMod(Arrays.hashCode(input), functions.size()));
        InvocationRequest.Builder call =
                random.of(InvocationRequest.getDefaultInstance()).toBuilder().setFunctionId(function.name());
        for (int i = 0; i < function.bindings().size(); i++) {
            String name = function.bindings().get(i).name();
            if (i < call.getInputDataCount()) {
                call.setInputData(i, call.getInputData(i).toBuilder().setName(name));
            } else {
                call.addInputData(random.of(ParameterBinding.getDefaultInstance()).toBuilder()
                        .setName(name));
            }
        }
        return StreamingMessage.newBuilder().setInvocationRequest(call).build();
    }

    private static void run(byte[] message) throws Exception {
        boolean ends = ends(message);
        FuzzSession now = session;
        if (ends && now != null && now.count() < END_AFTER) {
            return;
        }
        if (now == null || now.count() > AT_MOST) {
            if (now != null) {
                now.close();
            }
            now = FuzzSession.open(APP);
            session = now;
        }
        now.run(message, ends);
        if (ends) {
            now.close();
            session = null;
        }
    }

    private static boolean ends(byte[] bytes) {
        try {
            Incoming message = Incoming.read(new ProtoReader(bytes));
            return message.content() == Incoming.TERMINATE && Fields.millis(message.body(), 1, 0) > Long.MIN_VALUE;
        } catch (MalformedMessageException e) {
            return false;
        }
    }
}
