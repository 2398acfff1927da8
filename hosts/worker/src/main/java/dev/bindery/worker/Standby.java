package dev.bindery.worker;

import dev.bindery.worker.rpc.LoadRequest;
import dev.bindery.worker.rpc.Outgoing;
import dev.bindery.worker.rpc.ProtoReader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.StringConcatFactory;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a process does that is nobody's yet: in vain, and once, what becoming an app's, loading and calling take of the
 * JDK and of the worker. The app's own classes are not known before there is one.
 */
final class Standby extends Thread {
    /** A host that has an app asks for its functions sooner, and the machine is needed for them. */
    private static final long PATIENCE_MILLIS = 1000;

    private final Apps apps;
    private final Executor threads;
    private final CountDownLatch wanted = new CountDownLatch(1);

    Standby(Apps apps, Executor threads) {
        super("bindery-standby");
        setDaemon(true);
        this.apps = apps;
        this.threads = threads;
    }

    /** The host has time now. */
    void begin() {
        wanted.countDown();
    }

    @Override
    public void run() {
        try {
            if (!wanted.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) && !apps.isEmpty()) {
                return;
            }
            ProcessVariables.rehearse();
            linkCode();
            readMessages();
            threads.execute(new Runnable() {
                @Override
                public void run() {
                    // The first thread of them is all that is wanted.
                }
            });
            apps.rehearse(Path.of(System.getProperty("java.class.path", "")));
        } catch (Throwable e) {
            // What did not get warm is cold for the app's first call, which says what is wrong if there is something.
        }
    }

    /** Texts that are put together, and lambdas: what the first of a process takes is far more than its own. */
    private static void linkCode() throws Throwable {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        for (Class<?> type : new Class<?>[] {String.class, Object.class, int.class}) {
            MethodType one = MethodType.methodType(String.class, type);
            StringConcatFactory.makeConcatWithConstants(lookup, "text", one, "a \1 b");
            StringConcatFactory.makeConcatWithConstants(lookup, "text", one.appendParameterTypes(String.class), "\1\1");
        }
        Supplier<Object> constructor = Object::new;
        Object made = constructor.get();
        Supplier<Object> holds = () -> made;
        Function<Object, String> method = Object::toString;
        Map<String, String> map = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        map.computeIfAbsent("one", name -> method.apply(holds.get()));
        Collections.unmodifiableMap(map).forEach((name, value) -> constructor.get());
    }

    private static void readMessages() throws ClassNotFoundException {
        LoadRequest nothing = LoadRequest.read(new ProtoReader(new byte[0]));
        Outgoing.metadataResponse(nothing.name());
        Outgoing.loadResponse(nothing.name(), nothing.functionId(), null);
        for (Class<?> type :
                new Class<?>[] {BridgeLoader.class, Task.class, App.Function.class, Loaded.class, Apps.Preparation.class
                }) {
            Class.forName(type.getName());
        }
    }
}
