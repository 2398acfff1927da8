package dev.bindery.processor.render;

import static dev.bindery.processor.model.Bindings.BLOB_INPUT;
import static dev.bindery.processor.model.Bindings.HTTP_TRIGGER;
import static dev.bindery.processor.model.Bindings.QUEUE_TRIGGER;
import static dev.bindery.processor.model.Bindings.on;
import static dev.bindery.processor.model.Sketch.function;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bindery.processor.model.Bindings;
import dev.bindery.processor.model.PropertyUse.Flag;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.PropertyUse.Rules;
import dev.bindery.processor.model.PropertyValue;
import dev.bindery.processor.model.Sketch;
import dev.bindery.processor.verify.Verdicts;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What function.json says, to the byte where bytes matter and as parsed JSON elsewhere. */
class FunctionJsonRendererTest {
    private static final Rules ALWAYS = new Rules(Format.ANY, Set.of(Flag.ALWAYS_WRITTEN), List.of());

    private static String render(Sketch sketch) {
        return render("../functions.jar", sketch);
    }

    private static String render(String scriptFile, Sketch sketch) {
        return new FunctionJsonRenderer(scriptFile).render(Verdicts.plan(sketch));
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    /** The first binding of a function whose trigger has these elements. */
    private static JsonNode binding(Bindings trigger) {
        return parsed(render(function("take").takes("String", "m", trigger))).at("/bindings/0");
    }

    private static PropertyValue items(PropertyValue... values) {
        return new PropertyValue.Items(List.of(values));
    }

    @Test
    void theWholeFile() {
        Sketch sketch = function("GetItem")
                .takes("HttpRequest", "req", on(HTTP_TRIGGER).with("route", "items/{id}"))
                .takes("byte[]", "obj", on(BLOB_INPUT).with("path", "samples/{id}"));

        assertThat(render(sketch)).isEqualTo("""
                {
                  "scriptFile": "../functions.jar",
                  "entryPoint": "shop.Shop_Functions.invoke",
                  "bindings": [
                    {
                      "type": "httpTrigger",
                      "direction": "in",
                      "name": "req",
                      "route": "items/{id}"
                    },
                    {
                      "type": "blob",
                      "direction": "in",
                      "name": "obj",
                      "dataType": "binary",
                      "path": "samples/{id}"
                    }
                  ]
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a \"quoted\" word",
                "C:\\temp\\new",
                "a\nb\r\n\tc",
                "\b\f\u0000\u001f\u007f",
                "größe 中文 😀",
                "\u2028\u2029",
                "</script>",
                "'",
                ""
            })
    void anyTextComesBackAsItWas(String text) {
        JsonNode binding = binding(on(QUEUE_TRIGGER).with("text", text));

        assertThat(binding.get("text").textValue()).isEqualTo(text);
    }

    @Test
    void escapesAreThoseOfJson() {
        String json =
                render(function("take").takes("String", "m", on(QUEUE_TRIGGER).with("text", "\"\\\n\u0001é")));

        assertThat(json).contains("\"text\": \"\\\"\\\\\\n\\u0001é\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../functions.jar", "..\\app.jar", "../a b/\"c\".jar", "../größe.jar"})
    void theScriptFileIsWhatTheOptionSays(String scriptFile) {
        JsonNode json = parsed(render(scriptFile, function("take").takes("String", "m", on(QUEUE_TRIGGER))));

        assertThat(json.get("scriptFile").textValue()).isEqualTo(scriptFile);
    }

    @Test
    void theEntryPointIsTheAdapter() {
        Sketch take = function("take").called("take-it").takes("String", "m", on(QUEUE_TRIGGER));

        assertThat(parsed(render(take)).get("entryPoint").textValue()).isEqualTo("shop.Shop_Functions.invoke");
        assertThat(parsed(render(take.in("", "Outer", "Inner")))
                        .get("entryPoint")
                        .textValue())
                .isEqualTo("Outer_Inner_Functions.invoke");
    }

    @Test
    void valuesKeepTheirKinds() {
        JsonNode binding = binding(on(QUEUE_TRIGGER)
                .with("flag", new PropertyValue.Flag(true), true, Rules.NONE)
                .with("whole", new PropertyValue.Whole(Long.MAX_VALUE), true, Rules.NONE)
                .with("real", new PropertyValue.Real(0.5), true, Rules.NONE)
                .with("list", items(new PropertyValue.Text("a"), items(new PropertyValue.Whole(1))), true, Rules.NONE));

        assertThat(binding.get("flag").booleanValue()).isTrue();
        assertThat(binding.get("whole").longValue()).isEqualTo(Long.MAX_VALUE);
        assertThat(binding.get("real").doubleValue()).isEqualTo(0.5);
        assertThat(binding.get("list")).isEqualTo(parsed("[\"a\", [1]]"));
    }

    @Test
    void aDefaultIsLeftOutUnlessItIsAlwaysWritten() {
        JsonNode binding = binding(on(QUEUE_TRIGGER)
                .with("quiet", new PropertyValue.Text("x"), false, Rules.NONE)
                .with("loud", new PropertyValue.Text("x"), false, ALWAYS));

        assertThat(binding.fieldNames()).toIterable().containsExactly("type", "direction", "name", "loud");
    }

    @Test
    void anEmptyListIsLeftOut() {
        assertThat(binding(on(QUEUE_TRIGGER).with("methods", items(), true, Rules.NONE))
                        .has("methods"))
                .isFalse();
    }

    @Test
    void anEmptyListThatTheHostMustSeeIsWritten() {
        assertThat(binding(on(QUEUE_TRIGGER).with("names", items(), false, ALWAYS))
                        .get("names"))
                .isEqualTo(parsed("[]"));
    }
}
