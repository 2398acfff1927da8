package dev.bindery.local.testapp;

import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.Invocation;
import java.util.List;

/** Copies messages from queue to queue. */
public final class Copier implements FunctionAdapter {
    @Override
    public List<String> functionNames() {
        return List.of("Copier");
    }

    @Override
    public void invoke(Invocation call) {
        call.output("$return", call.value("msg"));
    }
}
