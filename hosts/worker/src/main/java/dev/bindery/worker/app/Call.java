package dev.bindery.worker.app;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.RetryContext;
import dev.bindery.TraceContext;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Invocation;
import dev.bindery.worker.SharedMemory;
import dev.bindery.worker.rpc.Fields;
import dev.bindery.worker.rpc.MalformedMessageException;
import dev.bindery.worker.rpc.ProtoReader;
import dev.bindery.worker.rpc.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One call, as its adapter sees it. */
final class Call implements Invocation {
    /** Of a longer request, the bytes are let go when the values have been read. */
    private static final int LONG = 1 << 16;

    private final Instances instances;
    private final @Nullable SharedMemory memory;
    private final Map<String, BoundValue> values = new HashMap<>();
    private @Nullable String requestName;
    private final List<ProtoReader> metadata = new ArrayList<>();
    private final Context context;
    private final Map<String, BoundValue> outputs = new HashMap<>();
    private @Nullable CompletionStage<?> completion;

    /** Its id is known already, and part of what the context is built of. */
    Call(ProtoReader in, Context.Builder builder, Instances instances, @Nullable SharedMemory memory) {
        this.instances = instances;
        this.memory = memory;
        boolean isLong = in.remaining() > LONG;
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            switch (tag) {
                case 3 << 3 | Wire.LENGTH -> readInput(in.message());
                case 4 << 3 | Wire.LENGTH -> metadata.add(isLong ? in.message().copy() : in.message());
                case 5 << 3 | Wire.LENGTH -> builder.traceContext(trace(in.message()));
                case 6 << 3 | Wire.LENGTH -> builder.retryContext(retry(in.message()));
                default -> in.skip();
            }
        }
        context = builder.build();
    }

    private void readInput(ProtoReader in) {
        String name = "";
        BoundValue value = BoundValue.NOTHING;
        ProtoReader shared = null;
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            switch (tag) {
                case 1 << 3 | Wire.LENGTH -> name = in.string();
                case 2 << 3 | Wire.LENGTH -> value = value(name, in.message());
                case 3 << 3 | Wire.LENGTH -> shared = in.message();
                default -> in.skip();
            }
        }
        if (shared != null) {
            value = SharedValues.read(shared, name, memory);
        }
        if (value instanceof BoundValue.Request) {
            requestName = name;
        }
        values.put(name, value);
    }

    private static BoundValue value(String name, ProtoReader in) {
        try {
            return Values.read(in);
        } catch (MalformedMessageException e) {
            throw e.in("The value of '" + name + "'");
        }
    }

    private static TraceContext trace(ProtoReader in) {
        String parent = "";
        String state = "";
        Map<String, String> attributes = new HashMap<>();
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            switch (tag) {
                case 1 << 3 | Wire.LENGTH -> parent = in.string();
                case 2 << 3 | Wire.LENGTH -> state = in.string();
                case 3 << 3 | Wire.LENGTH -> Fields.putEntry(in.message(), attributes);
                default -> in.skip();
            }
        }
        return new TraceContext(parent, state, attributes);
    }

    private static RetryContext retry(ProtoReader in) {
        int count = 0;
        int most = 0;
        RetryContext.Failure failure = null;
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            switch (tag) {
                case 1 << 3 | Wire.VARINT -> count = (int) in.varint();
                case 2 << 3 | Wire.VARINT -> most = (int) in.varint();
                case 3 << 3 | Wire.LENGTH -> {
                    ProtoReader exception = in.message();
                    failure = new RetryContext.Failure(
                            Fields.string(exception, 2), Fields.string(exception, 1), Fields.string(exception, 3));
                }
                default -> in.skip();
            }
        }
        return new RetryContext(count, most, failure);
    }

    /** Whether a request triggers the function. */
    boolean isHttp() {
        return requestName != null;
    }

    /** Has the request be the one that the host passes on; what came with the call knows the route parameters alone. */
    void take(Forwarded forwarded) {
        if (requestName != null && values.get(requestName) instanceof BoundValue.Request known) {
            HttpRequest request = forwarded.request(known.request().routeParams());
            values.put(requestName, new BoundValue.Request(request));
        }
    }

    /** What the function gave to its outputs. */
    Map<String, BoundValue> outputs() {
        synchronized (outputs) {
            return new HashMap<>(outputs);
        }
    }

    /** What the call's end waits for, or null. */
    @Nullable
    CompletionStage<?> completion() {
        return completion;
    }

    @Override
    public BoundValue value(String binding) {
        return values.getOrDefault(binding, BoundValue.NOTHING);
    }

    /** Read where it is asked for: most functions ask for little of it. */
    @Override
    public BoundValue triggerMetadata(String name) {
        for (ProtoReader entry : metadata) {
            if (Fields.string(entry, 1).equalsIgnoreCase(name)) {
                ProtoReader in = entry.again();
                for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
                    if (tag == (2 << 3 | Wire.LENGTH)) {
                        return Values.read(in.message());
                    }
                    in.skip();
                }
            }
        }
        return BoundValue.NOTHING;
    }

    @Override
    public void output(String binding, BoundValue value) {
        synchronized (outputs) {
            outputs.put(binding, value);
        }
    }

    @Override
    public Context context() {
        return context;
    }

    @Override
    public <T> T instance(Class<T> type, Supplier<? extends T> constructor) {
        return instances.get(type, constructor);
    }

    @Override
    public void completesWith(CompletionStage<?> stage) {
        completion = stage;
    }
}
