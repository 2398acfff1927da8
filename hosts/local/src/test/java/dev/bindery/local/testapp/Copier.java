package dev.bindery.local.testapp;

import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.Invocation;

/** Copies messages from queue to queue. */
public final class Copier implements FunctionAdapter {
    @Override
    public String[] functionNames() {
        return new String[] {"Copier"};
    }

    @Override
    public void invoke(Invocation call) {
        call.output("$return", call.value("msg"));
    }
}
