package sample;

import dev.bindery.spi.BoundValue;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.Invocation;

/** What the processor would make of a class with as many functions. */
public final class TwoHundred implements FunctionAdapter {
    @Override
    public String[] functionNames() {
        String[] names = new String[200];
        for (int i = 0; i < names.length; i++) {
            names[i] = "Function" + i;
        }
        return names;
    }

    @Override
    public void invoke(Invocation call) {
        call.output("$return", new BoundValue.Text("This is " + call.context().functionName()));
    }
}
