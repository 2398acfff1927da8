package dev.bindery.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.Invocation;
import dev.bindery.stack.CompiledApp.With;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Other hosts run the same classes, without the official library and without this module. */
class WithoutLibraryTest {

    @ParameterizedTest
    @EnumSource
    void adaptersLoadAndRun(With compiler) throws Exception {
        CompiledApp app = CompiledApp.of(Path.of("src/test/cases/app"), compiler);
        Map<String, FunctionAdapter> adapters = new TreeMap<>();
        ClassLoader loader = app.loader(new Runner());
        ServiceLoader.load(FunctionAdapter.class, loader)
                .forEach(adapter -> Stream.of(adapter.functionNames()).forEach(name -> adapters.put(name, adapter)));
        assertThat(adapters).hasSize(24);
        for (FunctionAdapter adapter : adapters.values()) {
            // Linked, and so verified.
            Class.forName(adapter.getClass().getName(), true, loader);
        }

        assertThat(entryPoint(app, "Text")).isEqualTo("sample.Web_Functions.run_Text");
        Call call = new Call(HttpRequest.get("/api/Text?user=Ann").build());
        adapters.get("Text").invoke(call);
        assertThat(call.outputs.get("$return"))
                .isInstanceOfSatisfying(
                        BoundValue.Response.class,
                        response -> assertThat(response.response().text()).isEqualTo("Hello, Ann by GET: "));
    }

    /** Hosts that go by function.json take the class before the last dot. */
    private static String entryPoint(CompiledApp app, String function) {
        return app.functionJson(function).replaceAll("(?s).*\"entryPoint\": \"([^\"]+)\".*", "$1");
    }

    /** The runtime's classes, and nothing of Azure's or of this module's. */
    private static final class Runner extends URLClassLoader {
        Runner() {
            super(new URL[0], WithoutLibraryTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.microsoft.") || name.startsWith("dev.bindery.stack.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }

    private static final class Call implements Invocation {
        private final Map<String, BoundValue> outputs = new HashMap<>();
        private final HttpRequest request;

        Call(HttpRequest request) {
            this.request = request;
        }

        @Override
        public BoundValue value(String binding) {
            return new BoundValue.Request(request);
        }

        @Override
        public BoundValue triggerMetadata(String name) {
            return BoundValue.NOTHING;
        }

        @Override
        public void output(String binding, BoundValue value) {
            outputs.put(binding, value);
        }

        @Override
        public Context context() {
            return Context.builder("Text").build();
        }

        @Override
        public <T> T instance(Class<T> type, Supplier<? extends T> constructor) {
            return constructor.get();
        }

        @Override
        public void completesWith(CompletionStage<?> stage) {
            throw new UnsupportedOperationException();
        }
    }
}
