package dev.bindery.testing;

import dev.bindery.Context;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.Invocation;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** An adapter whose function classes' instances may be the test's. */
record GivenInstances(FunctionAdapter adapter, Map<Class<?>, Object> instances) implements FunctionAdapter {
    @Override
    public String[] functionNames() {
        return adapter.functionNames();
    }

    @Override
    public void invoke(Invocation call) throws Exception {
        adapter.invoke(new Call(call, instances));
    }

    private record Call(Invocation call, Map<Class<?>, Object> instances) implements Invocation {
        @Override
        public BoundValue value(String binding) {
            return call.value(binding);
        }

        @Override
        public BoundValue triggerMetadata(String name) {
            return call.triggerMetadata(name);
        }

        @Override
        public void output(String binding, BoundValue value) {
            call.output(binding, value);
        }

        @Override
        public Context context() {
            return call.context();
        }

        @Override
        public <T> T instance(Class<T> type, Supplier<? extends T> constructor) {
            Object given = instances.get(type);
            return given != null ? type.cast(given) : call.instance(type, constructor);
        }

        @Override
        public void completesWith(CompletionStage<?> stage) {
            call.completesWith(stage);
        }
    }
}
