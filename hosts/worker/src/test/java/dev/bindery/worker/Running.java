package dev.bindery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.standin.Binding;
import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import dev.bindery.standin.Outcome;
import dev.bindery.standin.StandInHost;
import dev.bindery.standin.TriggerEvent;
import dev.bindery.standin.worker.WorkerWire;

/** A host that runs the sample in a worker. */
record Running(StandInHost host, WorkerWire wire, FunctionApp app) implements AutoCloseable {
    /** What a client gets of a call that succeeds. */
    HttpResult http(HttpCall call) {
        Outcome outcome = host.http(call);
        assertThat(outcome.failure()).isNull();
        return outcome.http();
    }

    /** A call that succeeds. */
    Outcome fire(String function, TriggerEvent event) {
        Outcome outcome = host.fire(function, event).join();
        assertThat(outcome.failure()).isNull();
        return outcome;
    }

    Binding trigger(String function) {
        return app.function(function).trigger();
    }

    @Override
    public void close() {
        host.close();
    }
}
