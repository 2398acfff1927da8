package dev.bindery.local.testapp;

import dev.bindery.HttpRequest;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.Invocation;

/** Puts the body of a request on a queue. */
public final class Putter implements FunctionAdapter {
    @Override
    public String[] functionNames() {
        return new String[] {"Putter"};
    }

    @Override
    public void invoke(Invocation call) {
        HttpRequest request = HttpRequest.fromBinding(call.input("req"));
        call.output("msg", new BoundValue.Bytes(request.bytes()));
    }
}
