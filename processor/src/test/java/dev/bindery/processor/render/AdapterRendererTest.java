package dev.bindery.processor.render;

import static dev.bindery.processor.model.Bindings.BLOB_INPUT;
import static dev.bindery.processor.model.Bindings.BLOB_TRIGGER;
import static dev.bindery.processor.model.Bindings.HTTP_TRIGGER;
import static dev.bindery.processor.model.Bindings.QUEUE_OUTPUT;
import static dev.bindery.processor.model.Bindings.QUEUE_TRIGGER;
import static dev.bindery.processor.model.Bindings.on;
import static dev.bindery.processor.model.Sketch.function;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.model.ClassModel;
import dev.bindery.processor.model.Sketch;
import dev.bindery.processor.model.Types;
import dev.bindery.processor.render.AdapterRenderer.Function;
import dev.bindery.processor.verify.Verdicts;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of adapters, where names make them difficult. That they compile is shown with the compilers. */
class AdapterRendererTest {
    private static String render(Sketch sketch) {
        return render(sketch, true);
    }

    private static String render(Sketch sketch, boolean markGenerated) {
        return new AdapterRenderer("the.Generator")
                .render(List.of(new Function(Verdicts.plan(sketch), List.of())), markGenerated);
    }

    /** The statements of the function's method. */
    private static List<String> body(Sketch sketch) {
        return render(sketch)
                .lines()
                .dropWhile(line -> !line.contains(" private static void "))
                .skip(1)
                .takeWhile(Predicate.not("  }"::equals))
                .map(String::strip)
                .toList();
    }

    private static List<String> imports(Sketch sketch) {
        return render(sketch).lines().filter(line -> line.startsWith("import ")).toList();
    }

    @Test
    void parametersKeepTheirNamesAndOursGiveWay() {
        Sketch sketch = function("f")
                .instance()
                .takes("String", "call", on(QUEUE_TRIGGER))
                .takes("Out<List<String>>", "target", on(QUEUE_OUTPUT))
                .takesMetadata("List<Colour>", "item", "items")
                .takesMetadata("int", "result", "result")
                .takesMetadata("int", "value", "value")
                .returns("CompletionStage<String>")
                .bound(on(QUEUE_OUTPUT));

        assertThat(render(sketch)).contains("private static void f(Invocation call_) throws Exception {");
        assertThat(body(sketch))
                .containsExactly(
                        "String call = Decode.text(call_.input(\"call\"));",
                        "Out<List<String>> target = new Out<List<String>>();",
                        "List<Colour> item = Decode.list(call_.metadata(\"items\"), item_ -> Decode.constant(item_,"
                                + " Colour.class));",
                        "int result = Decode.requiredInt(call_.metadata(\"result\"));",
                        "int value = Decode.requiredInt(call_.metadata(\"value\"));",
                        "Shop target_ = instance(call_);",
                        "CompletionStage<String> result_ = target_.f(call, target, item, result, value);",
                        "call_.whenDone(result_, value_ -> {",
                        "call_.output(\"target\", Encode.items(target.get(), Encode::textAsBytes));",
                        "call_.output(\"$return\", Encode.textAsBytes(value_));",
                        "});");
    }

    @Test
    void aNameThatIsTakenTwiceGivesWayTwice() {
        Sketch sketch = function("f").takes("String", "call", on(QUEUE_TRIGGER)).takesMetadata("int", "call_", "n");

        assertThat(body(sketch))
                .containsExactly(
                        "String call = Decode.text(call__.input(\"call\"));",
                        "int call_ = Decode.requiredInt(call__.metadata(\"n\"));",
                        "Shop.f(call, call_);");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "a$b", "$m", "größe", "ñandú", "名前", "_x", "𝒳"})
    void aNameMayHaveAnyLetterThatJavaTakes(String name) {
        Sketch sketch = function(name)
                .takes("String", name, on(QUEUE_TRIGGER).named("m"))
                .called("f");

        assertThat(body(sketch))
                .containsExactly(
                        "String " + name + " = Decode.text(call.input(\"m\"));", "Shop." + name + "(" + name + ");");
    }

    @Test
    void aConstantDoesNotTakeTheNameOfAParameter() {
        Sketch sketch =
                function("f").takes("Order", "ORDER", on(QUEUE_TRIGGER)).takesMetadata("Page<Order>", "order", "more");

        assertThat(body(sketch))
                .containsExactly(
                        "Order ORDER = ORDER_.decode(call.input(\"ORDER\"));",
                        "Page<Order> order = ORDER__.decode(call.metadata(\"more\"));",
                        "Shop.f(ORDER, order);");
    }

    @Test
    void parametersOfOneTypeShareAConstant() {
        Sketch sketch =
                function("f").takes("Order", "firstOrder", on(QUEUE_TRIGGER)).takesMetadata("Order", "other", "payer");

        assertThat(render(sketch))
                .containsOnlyOnce("JsonType<Order>")
                .contains("FIRST_ORDER = JsonType.of(Order.class)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Decode", "Shop", "Optional", "QueueMessage"})
    void aVariableIsNotCalledLikeATypeThatIsMentioned(String name) {
        Sketch sketch = function("f").takes("QueueMessage", name, on(QUEUE_TRIGGER));

        assertThat(body(sketch))
                .containsExactly(
                        "QueueMessage " + name + "_ = QueueMessage.fromBinding(call.input(\"" + name + "\"));",
                        "Shop.f(" + name + "_);");
    }

    @Test
    void aVariableIsNotCalledLikeAPackageThatIsMentioned() {
        Sketch sketch = function("f")
                .takes("java.io.InputStream", "dev", on(BLOB_TRIGGER))
                .takes("InputStream", "shop", on(BLOB_INPUT));

        assertThat(body(sketch))
                .containsExactly(
                        "InputStream dev_ = Decode.stream(call.input(\"dev\"));",
                        "dev.bindery.InputStream shop = dev.bindery.InputStream.fromBinding(call.input(\"shop\"));",
                        "Shop.f(dev_, shop);");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Optional", "Decode", "Encode", "Invocation", "HttpRequest", "FunctionAdapter", "Generated"})
    void aClassOfTheUsersThatIsCalledLikeOneOfOursIsStillTheUsers(String name) {
        Sketch sketch = function("f")
                .in("shop", name)
                .instance()
                .takes("HttpRequest", "req", on(HTTP_TRIGGER))
                .returns("String");

        assertThat(body(sketch)).contains(name + " target = instance(call);", "String result = target.f(req);");
        assertThat(imports(sketch)).noneMatch(line -> line.endsWith("." + name + ";"));
    }

    @Test
    void aTypeOfTheUsersThatIsCalledLikeOneOfTheJdk() {
        Sketch sketch = function("f").takes("Optional<shop.Optional>", "m", on(QUEUE_TRIGGER));

        assertThat(body(sketch).get(0))
                .isEqualTo(
                        "java.util.Optional<Optional> m = java.util.Optional.ofNullable(M.decode(call.input(\"m\")));");
    }

    @Test
    void aClassDeepInsideOthers() {
        Sketch sketch = function("f").in("shop", "A", "B", "C").instance().takes("String", "m", on(QUEUE_TRIGGER));

        assertThat(render(sketch))
                .contains("public final class A_B_C_Functions implements FunctionAdapter", "method = \"shop.A.B.C.f\"");
        assertThat(body(sketch)).contains("A.B.C target = instance(call);");
        assertThat(render(sketch)).contains("return call.instance(A.B.C.class, A.B.C::new);");
    }

    @Test
    void aClassCalledLikeItsPackage() {
        Sketch sketch = function("shop").in("shop", "shop").takes("String", "m", on(QUEUE_TRIGGER));

        assertThat(body(sketch)).contains("shop.shop(m);");
    }

    @Test
    void aClassWithoutAPackage() {
        Sketch sketch = function("f").in("", "Shop").takes(Types.named("", "Order"), "m", on(QUEUE_TRIGGER));

        assertThat(render(sketch)).doesNotContain("package ").contains("method = \"Shop.f\"");
        assertThat(imports(sketch)).noneMatch(line -> line.endsWith(".Order;"));
        assertThat(body(sketch)).containsExactly("Order m = M.decode(call.input(\"m\"));", "Shop.f(m);");
    }

    @Test
    void textInAnAdapterIsEscaped() {
        Sketch sketch =
                function("f").takes("String", "m", on(QUEUE_TRIGGER)).takesMetadata("String", "x", "a\"b\\c\td$L");

        assertThat(body(sketch)).contains("String x = Decode.text(call.metadata(\"a\\\"b\\\\c\\td$L\"));");
    }

    @Test
    void whatTheModuleCannotSeeIsNotMentioned() {
        Sketch sketch = function("f").takes("String", "m", on(QUEUE_TRIGGER));

        assertThat(render(sketch)).contains("@Generated(\"the.Generator\")");
        assertThat(render(sketch, false)).doesNotContain("javax.annotation");
    }

    @Test
    void warningsAreSuppressedForWhatIsDeprecatedOnly() {
        Sketch sketch = function("f").takes("String", "m", on(QUEUE_TRIGGER));

        assertThat(render(sketch)).doesNotContain("SuppressWarnings");
        assertThat(render(sketch.deprecated())).contains("@SuppressWarnings({\"deprecation\", \"removal\"})");
    }

    @Test
    void aClassThatOnlyAProviderMakesIsAskedForWithoutAConstructor() {
        ClassModel provided = new ClassModel("shop", List.of("Shop"), "class", "", false, false, false, false);
        Sketch sketch = function("f").instance().in(provided).takes("String", "m", on(QUEUE_TRIGGER));

        assertThat(render(sketch)).contains("return call.instance(Shop.class);");
    }
}
