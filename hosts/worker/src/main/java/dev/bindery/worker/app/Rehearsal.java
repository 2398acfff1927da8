package dev.bindery.worker.app;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.Invocation;

/** What a training run calls in place of the app's functions. It does what most of them do. */
final class Rehearsal implements FunctionAdapter {
    @Override
    public String[] functionNames() {
        return new String[] {"Rehearsal"};
    }

    @Override
    public void invoke(Invocation call) {
        HttpRequest request = HttpRequest.fromBinding(call.input("req"));
        String name = request.params().getOrDefault("name", "nobody");
        call.context().logger().info("A rehearsal for {}", name);
        call.output("$return", Encode.textResponse("Hello, " + name + "!"));
    }
}
