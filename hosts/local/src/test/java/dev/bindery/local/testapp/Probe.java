package dev.bindery.local.testapp;

import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.Invocation;

/** An adapter that does what the test's {@link App} says. */
public abstract class Probe implements FunctionAdapter {
    @Override
    public String[] functionNames() {
        return new String[] {App.of(this).nameOf(getClass())};
    }

    @Override
    public void invoke(Invocation call) throws Exception {
        App.of(this).bodyOf(getClass()).run(call);
    }
}
