package dev.bindery.tests;

import dev.bindery.standin.Binding;
import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.FunctionDefinition;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import dev.bindery.standin.Outcome;
import dev.bindery.standin.StandInHost;
import dev.bindery.standin.Wire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A run by the stand-in for the Functions host, over one of its wires. */
final class StandInRun implements StagedRun {
    private final FunctionApp app;
    private final StandInHost host;
    private final Supplier<String> console;
    private final List<String> answered = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> delivered = new HashMap<>();
    private final Map<Feature, String> refused = new EnumMap<>(Feature.class);

    /** @param console what the functions' process has printed */
    StandInRun(FunctionApp app, Wire wire, Supplier<String> console) {
        this.app = app;
        this.host = new StandInHost(app, wire);
        this.console = console;
    }

    @Override
    public CompletableFuture<HttpResult> send(HttpCall request) {
        return host.httpAsync(request).thenApply(outcome -> noted(outcome).http());
    }

    private Outcome noted(Outcome outcome) {
        answered.addAll(outcome.logs());
        if (outcome.failure() != null) {
            answered.add(outcome.failure());
        }
        return outcome;
    }

    @Override
    public byte[] blob(String path) {
        deliver();
        return host.storage().blob(path);
    }

    /** Brings the messages on queues to the functions that wait for them, each once. */
    private void deliver() {
        for (FunctionDefinition function : app.functions()) {
            Binding trigger = function.trigger();
            if (trigger.isType("queueTrigger")) {
                List<byte[]> messages = host.storage().items("queue", trigger.text("queueName"));
                for (int i = delivered.getOrDefault(function.name(), 0); i < messages.size(); i++) {
                    noted(host.queue(function.name(), messages.get(i)));
                }
                delivered.put(function.name(), messages.size());
            }
        }
    }

    @Override
    public void timer(String function) {
        Outcome outcome = noted(host.timer(function));
        if (!outcome.succeeded()) {
            throw new AssertionError(outcome.failure());
        }
    }

    @Override
    public List<String> logged() {
        List<String> lines = console.get().lines().collect(Collectors.toCollection(ArrayList::new));
        synchronized (answered) {
            lines.addAll(answered);
        }
        return lines;
    }

    /** Says what the wire cannot carry, and with which words it is refused. */
    StandInRun refusing(Feature feature, String words) {
        refused.put(feature, words);
        return this;
    }

    @Override
    public Map<Feature, String> refused() {
        return refused;
    }

    @Override
    public void close() {
        host.close();
    }
}
