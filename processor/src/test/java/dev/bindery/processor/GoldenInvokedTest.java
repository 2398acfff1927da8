package dev.bindery.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.HttpRequest;
import dev.bindery.processor.Compilation.With;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.FunctionAdapter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The golden adapters are called, each through the services file, with values that fit. */
class GoldenInvokedTest {
    private static final String ORDER = "{\"id\":\"00000000-0000-0000-0000-000000000001\",\"count\":2}";

    private static Application application(String golden, With compiler) throws IOException {
        List<Path> sources = Goldens.sources(Goldens.folder(golden));
        return Application.of(Compilation.with(compiler).files(sources).run());
    }

    private static Call call(String function) {
        HttpRequest request = HttpRequest.post("http://localhost/api/" + function + "?user=Ada&body=hello")
                .body("body")
                .routeParam("id", "7")
                .build();
        return new Call(function)
                .with("req", new BoundValue.Request(request))
                .with("call", new BoundValue.Request(request))
                .with("body", new BoundValue.Request(request))
                .withMetadata("target", "1")
                .withMetadata("dequeueCount", "1");
    }

    /** The outputs of every function of a golden case, by the function's name. */
    private static String outputs(Application application, String function, Call call) throws Exception {
        FunctionAdapter adapter = application.adapters().get(function);
        adapter.invoke(call);
        return call.outputs().toString();
    }

    @ParameterizedTest
    @EnumSource
    void shapes(With compiler) throws Exception {
        try (Application application = application("shapes", compiler)) {
            Object injected = application
                    .type("shop.Shapes$Injected")
                    .getConstructor(String.class)
                    .newInstance("hi");
            String empty = outputs(application, "in-interface", call("in-interface"));
            assertThat(empty).isEqualTo("{$return=200 text/plain; charset=utf-8 }");
            for (String function : List.of("nested", "old", "fromRecord")) {
                assertThat(outputs(application, function, call(function))).isEqualTo(empty);
            }
            assertThat(outputs(application, "greet", call("greet").provides(injected)))
                    .isEqualTo("{$return=200 text/plain; charset=utf-8 hi}");
            assertThat(application.adapters()).hasSize(5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void outputs(With compiler) throws Exception {
        String text = "200 text/plain; charset=utf-8 ";
        Map<String, String> expected = Map.ofEntries(
                Map.entry("response", "{$return=" + text + "}"),
                Map.entry("bytes", "{$return=200 application/octet-stream }"),
                Map.entry("json", "{$return=200 application/json {\"id\":null}}"),
                Map.entry("jsonList", "{$return=200 application/json []}"),
                Map.entry("number", "{$return=" + text + "1}"),
                Map.entry("nothing", "{}"),
                Map.entry("explicit", "{response=nothing}"),
                Map.entry("async", "{messages=nothing, $return=" + text + "}"),
                Map.entry("asyncNothing", "{}"),
                Map.entry("several", "{}"),
                Map.entry("forward", "{$return=bytes dear}"),
                Map.entry("archive", "{$return=bytes {\"id\":\"00000000-0000-0000-0000-000000000001\"}}"),
                Map.entry("copy", "{copy=bytes 4}"));
        try (Application application = application("outputs", compiler)) {
            for (Map.Entry<String, String> entry : expected.entrySet()) {
                Call call = call(entry.getKey())
                        .with("order", "{\"id\":\"00000000-0000-0000-0000-000000000001\"}")
                        .with("letter", "dear");
                assertThat(outputs(application, entry.getKey(), call))
                        .as(entry.getKey())
                        .isEqualTo(entry.getValue());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void guide(With compiler) throws Exception {
        try (Application application = application("guide", compiler)) {
            assertThat(outputs(application, "Hello", call("Hello")))
                    .isEqualTo("{$return=200 text/plain; charset=utf-8 Hello, Ada!}");
            assertThat(outputs(application, "GetItem", call("GetItem").with("obj", "blob")))
                    .isEqualTo("{}");
            assertThat(outputs(application, "Enqueue", call("Enqueue")))
                    .isEqualTo("{msg=bytes hello, $return=200 text/plain; charset=utf-8 hello}");
            BoundValue image = new BoundValue.Stream(new ByteArrayInputStream(new byte[] {'x'}), 1);
            assertThat(outputs(application, "GetImage", call("GetImage").with("obj", image)))
                    .isEqualTo("{$return=200 application/octet-stream x}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void conversions(With compiler) throws Exception {
        try (Application application = application("conversions", compiler)) {
            for (Map.Entry<String, FunctionAdapter> entry :
                    application.adapters().entrySet()) {
                Call call = call(entry.getKey())
                        .with("message", "text")
                        .with("order", ORDER)
                        .with("timer", new BoundValue.Json("{\"IsPastDue\":false}"))
                        .with("page", "{\"items\":[" + ORDER + "]}")
                        .with("orders", "[" + ORDER + "]");
                Stream.of("a", "b", "c", "d", "e", "f").forEach(name -> call.withMetadata(name, "1"));
                call.withMetadata("g", "true");

                entry.getValue().invoke(call);

                assertThat(call.outputs()).as(entry.getKey()).isEmpty();
            }
        }
    }
}
