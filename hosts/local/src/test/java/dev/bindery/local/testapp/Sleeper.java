package dev.bindery.local.testapp;

import dev.bindery.HttpResponse;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.Invocation;
import java.nio.file.Files;
import java.nio.file.Path;

/** Answers after a file has come into being. */
public final class Sleeper implements FunctionAdapter {
    @Override
    public String[] functionNames() {
        return new String[] {"Sleeper"};
    }

    @Override
    public void invoke(Invocation call) throws Exception {
        Path permission = Path.of(System.getProperty("permission"));
        while (!Files.exists(permission)) {
            Thread.sleep(5);
        }
        call.output("$return", HttpResponse.toBinding(HttpResponse.text("slept")));
    }
}
