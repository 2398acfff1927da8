package dev.bindery.processor.verify;

import static dev.bindery.processor.model.Bindings.HTTP_TRIGGER;
import static dev.bindery.processor.model.Bindings.QUEUE_TRIGGER;
import static dev.bindery.processor.model.Bindings.on;
import static dev.bindery.processor.model.Sketch.function;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.model.BindingKind;
import dev.bindery.processor.model.BindingKind.Content;
import dev.bindery.processor.model.BindingKind.Role;
import dev.bindery.processor.model.BindingKind.Trait;
import dev.bindery.processor.model.Bindings;
import dev.bindery.processor.model.Clash;
import dev.bindery.processor.model.IndexedFunction;
import dev.bindery.processor.model.IndexedFunction.Unique;
import dev.bindery.processor.model.PropertyUse.Flag;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.PropertyUse.Rules;
import dev.bindery.processor.model.PropertyValue;
import dev.bindery.processor.model.PropertyValue.Items;
import dev.bindery.processor.model.PropertyValue.Text;
import dev.bindery.syntax.RouteTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What functions may not have in common. */
class ApplicationRulesTest {
    /** {@code Name items/{id} get,post !} is a function with a route, two methods and warnings suppressed. */
    private static IndexedFunction routed(String text) {
        String[] words = text.split(" ");
        return new IndexedFunction(
                "shop.Shop_" + words[0],
                words[0],
                "shop.Shop." + words[0],
                words[1],
                words.length < 3 || words[2].equals("!") ? List.of() : List.of(words[2].split(",")),
                List.of(),
                text.endsWith("!") ? List.of("BND9003") : List.of());
    }

    private static IndexedFunction unique(String name, Unique... unique) {
        return new IndexedFunction(
                "shop.Shop_" + name, name, "shop.Shop." + name, "", List.of(), List.of(unique), List.of());
    }

    /** Each finding as code, function that has to change, and other one. */
    private static List<String> findings(List<IndexedFunction> functions) {
        return ApplicationRules.check(functions).stream()
                .map(finding -> {
                    Clash clash = (Clash) finding.site();
                    return finding.problem().code() + " " + clash.function().name() + " "
                            + clash.other().name();
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            B items                   ; A items                       | BND9002 B A
            a items/{id}              ; B Items/{ID}/                 | BND9002 B a
            a /items                  ; B items                       | BND9002 B a
            A items get               ; B items get,post              | BND9002 B A
            A items get               ; B items                       | BND9002 B A
            A items get               ; B items post                  | ""
            A items get               ; B items GET                   | BND9003 B A
            A items get               ; B items post  ; C items       | BND9002 C A
            A items get               ; B items get,post ; C items post | BND9002 B A
            A items                   ; B items       ; C items       | BND9002 B A, BND9002 C A
            A items                   ; B items/{id?}                 | ""
            A items/{id}              ; B items/{key}                 | BND9003 B A
            A items/{id}              ; B items/count                 | BND9003 B A
            B items/{id}              ; A items/count                 | ""
            A items/{id:int}          ; B items/count                 | ""
            A items/{id} get          ; B items/count post            | ""
            A items/{id} get          ; B items/count get,post        | BND9003 B A
            A items/{id}              ; B items/count !               | ""
            A items/{id} !            ; B items/count                 | BND9003 B A
            A items/{id} get          ; B items/{key} post ; C items/x | BND9003 C A, BND9003 C B
            A items/{id} get          ; B {kind}/{id} get  ; C items/x | BND9003 C A
            A items/{id} get          ; B {kind}/{id}      ; C items/x | BND9003 C A, BND9003 C B
            A {*rest}                 ; B items/{id}       ; C items/x | BND9003 B A, BND9003 C A
            A {*rest} options         ; B items                       | BND9003 B A
            Z {*rest}                 ; B items            ; C items/x | ""
            A_ items/{id}             ; Ab items/x                    | ""
            Ab items/{id}             ; A_ items/x                    | BND9003 A_ Ab
            A a{b                     ; B items            ; C items/x | ""
            """)
    void routes(String functions, String expected) {
        List<IndexedFunction> all = Stream.of(functions.split(" *; *"))
                .map(ApplicationRulesTest::routed)
                .toList();

        assertThat(findings(all)).containsExactlyElementsOf(list(expected));
        List<IndexedFunction> reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        assertThat(ApplicationRules.check(reversed)).isEqualTo(ApplicationRules.check(all));
    }

    private static List<String> list(String expected) {
        return expected.isEmpty() ? List.of() : List.of(expected.split(", "));
    }

    @Test
    void whatHasANameOfAnotherIsInNobodysWay() {
        IndexedFunction copy = new IndexedFunction(
                "shop.Zoo_a", "a", "shop.Zoo.a", "items", List.of(), List.of(new Unique("t", "", "")), List.of());

        assertThat(findings(List.of(routed("A items"), copy, unique("B", new Unique("t", "", "")))))
                .containsExactly("BND9001 a A");
    }

    @Test
    void whatIsUniqueIsSoWithoutRegardToCase() {
        Unique search = new Unique("mcpToolTrigger", "toolName", "search");
        Unique other = new Unique("mcpToolTrigger", "toolName", "Search");

        assertThat(findings(List.of(unique("B", search), unique("a", other)))).containsExactly("BND9004 B a");
        assertThat(findings(List.of(unique("A", search, search)))).isEmpty();
        assertThat(findings(List.of(
                        unique("A", search),
                        unique("B", new Unique("mcpToolTrigger", "title", "search")),
                        unique("C", new Unique("mcpPromptTrigger", "toolName", "search")),
                        unique("D", new Unique("mcpToolTrigger", "toolName", "search2")))))
                .isEmpty();
        assertThat(findings(List.of(
                        unique("A", new Unique("warmupTrigger", "", "")),
                        unique("B", new Unique("warmupTrigger", "", "")),
                        unique("C", new Unique("warmupTrigger", "", "")))))
                .containsExactly("BND9004 B A", "BND9004 C A");
    }

    @Test
    void saysWhatItIsAboutAndWhatToWrite() {
        assertThat(messages(routed("Add items get,post"), routed("Put items post,put")))
                .containsExactly("""
                [BND9002] The functions 'Add' (shop.Shop.Add) and 'Put' (shop.Shop.Put) have the same route, 'items', for POST.
                  The host refuses the second of two functions with the same route, without regard to case, and a method in common; a route without methods answers all of them.
                  Give 'Put' another route, or methods that 'Add' does not have.""");
        assertThat(messages(routed("A items/{id}"), routed("B items/count"))).containsExactly("""
                [BND9003] No request reaches the function 'B' (shop.Shop.B) with the route 'items/count', because 'A' (shop.Shop.A) takes them with 'items/{id}'.
                  The host tries routes in the alphabetical order of the functions' names and takes the first that fits, however general it is.
                  Rename one so that 'B' comes before 'A', write a constraint such as {id:int} in the route of 'A', or give them different methods.""");
        assertThat(messages(routed("A {*rest} get,head,options"), routed("B items"), routed("C items/{id} delete")))
                .first()
                .asString()
                .startsWith("[BND9003] No GET, HEAD or OPTIONS request reaches the function 'B' (shop.Shop.B) with")
                .endsWith("\n  Rename one so that 'B' comes before 'A', or give them different methods.");
        assertThat(messages(routed("A items/{id} get"), routed("B items/{key}"), routed("C items/x")))
                .map(message -> message.lines().findFirst().orElseThrow())
                .satisfiesExactly(
                        first -> assertThat(first).contains("No GET request reaches the function 'B'"),
                        second -> assertThat(second).contains("No GET request reaches the function 'C'"),
                        third -> assertThat(third).contains("No other request reaches the function 'C'"));
        assertThat(messages(routed("A items/{id}"), routed("B items/{key}")).get(0))
                .endsWith("\n  Give one of them another route, or methods that the other one does not have.");
        assertThat(messages(
                        unique("A", new Unique("mcpToolTrigger", "toolName", "find")),
                        unique("B", new Unique("mcpToolTrigger", "toolName", "Find"))))
                .containsExactly("""
                        [BND9004] The functions 'A' (shop.Shop.A) and 'B' (shop.Shop.B) have the same toolName, 'Find'.
                          The toolName of a mcpToolTrigger is unique within an application, without regard to case.
                          Give one of them another toolName.""");
        assertThat(messages(
                        unique("A", new Unique("warmupTrigger", "", "")),
                        unique("B", new Unique("warmupTrigger", "", ""))))
                .containsExactly("""
                        [BND9004] The functions 'A' (shop.Shop.A) and 'B' (shop.Shop.B) both have a warmupTrigger.
                          An application has at most one function with it.
                          Do the work of both in one of them, and remove the other.""");
    }

    private static IndexedFunction watcher(String name, String container, String prefix, String... leases) {
        BindingKind kind = new BindingKind(
                "dev.bindery.annotation.WatchTrigger",
                "watchTrigger",
                Role.TRIGGER,
                Content.TEXT,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new BindingKind.Rules(
                        List.of(),
                        Optional.of(new BindingKind.Distinct(
                                List.of("account", "container"), List.of("leaseAccount", "leases"))),
                        List.of(),
                        Optional.empty(),
                        List.of("account", "container", "leaseAccount", "prefix")));
        Bindings trigger = on(kind).with("account", "Shop")
                .with("container", container)
                .without("leaseAccount", String.join("", leases))
                .without("leases", "leases")
                .without("prefix", prefix);
        return IndexedFunction.of(Verdicts.plan(function(name).takes("String", "m", trigger)), List.of());
    }

    @Test
    void whatIsUniqueTogetherIsSoInAllOfIt() {
        IndexedFunction a = watcher("a", "articles", "");

        assertThat(a.unique())
                .containsExactly(
                        new Unique("watchTrigger", "account,container,leaseAccount,prefix", "Shop\narticles\nShop\n"));
        assertThat(a.unique()).map(one -> Unique.parse(one.text())).isEqualTo(a.unique());
        assertThat(findings(List.of(a, watcher("b", "articles", "", "Shop")))).containsExactly("BND9004 b a");
        assertThat(findings(List.of(
                        a,
                        watcher("b", "articles", "b"),
                        watcher("c", "articles", "", "Other"),
                        watcher("d", "Articles", ""))))
                .isEmpty();
        assertThat(messages(a, watcher("b", "articles", ""))).containsExactly("""
                [BND9004] The functions 'a' (shop.Shop.a) and 'b' (shop.Shop.b) agree in account 'Shop', container 'articles' and leaseAccount 'Shop'.
                  No two watchTriggers of an application agree in all of account, container, leaseAccount, prefix.
                  Change one of these in one of them.""");
    }

    private static List<String> messages(IndexedFunction... functions) {
        return ApplicationRules.check(List.of(functions)).stream()
                .map(Finding::message)
                .toList();
    }

    /** A function is shadowed exactly where comparing it with each earlier one says so. */
    @Test
    void shadowsAreThoseOfComparingEachWithEach() {
        Random random = new Random(1);
        List<String> routes = List.of("{*r}", "a/{x}", "{x}/b", "a/b", "a/{x:int}", "a/{x?}", "a", "{x}", "{x}/{y}");
        List<String> methods = List.of("", " get", " get,post", " post", " put");
        for (int round = 0; round < 200; round++) {
            List<IndexedFunction> functions = new ArrayList<>();
            for (int n = 0; n < 6; n++) {
                functions.add(routed((char) ('A' + n) + " " + routes.get(random.nextInt(routes.size()))
                        + methods.get(random.nextInt(methods.size()))));
            }
            List<String> found = findings(functions);
            for (IndexedFunction function : functions) {
                boolean refused = found.stream().anyMatch(finding -> finding.startsWith("BND9002 " + function.name()));
                boolean loses = functions.stream()
                        .takeWhile(other -> other != function)
                        .filter(other ->
                                found.stream().noneMatch(finding -> finding.startsWith("BND9002 " + other.name())))
                        .anyMatch(other -> BruteForce.takes(other, function));
                assertThat(found.stream().anyMatch(finding -> finding.startsWith("BND9003 " + function.name())))
                        .as("%s in %s", function, functions)
                        .isEqualTo(!refused && loses);
            }
        }
    }

    private static final class BruteForce {
        static boolean takes(IndexedFunction function, IndexedFunction other) {
            boolean common = function.methods().isEmpty()
                    || other.methods().isEmpty()
                    || !Collections.disjoint(function.methods(), other.methods());
            return common && RouteTemplate.parse(function.route()).covers(RouteTemplate.parse(other.route()));
        }
    }

    @Test
    void aPlanSaysWhatOthersMustKnow() {
        Bindings http = on(HTTP_TRIGGER)
                .with("route", "Items/{id}", Format.ROUTE)
                .with(
                        "methods",
                        new Items(List.of(new Text("get"), new Text("put"))),
                        true,
                        new Rules(Format.HTTP_METHOD, Set.of(), List.of()));
        IndexedFunction get = IndexedFunction.of(
                Verdicts.plan(function("get").called("Get-Item").takes("String", "body", http)), List.of("BND9003"));

        assertThat(get.adapter()).isEqualTo("shop.Shop_Functions");
        assertThat(get.name()).isEqualTo("Get-Item");
        assertThat(get.method()).isEqualTo("shop.Shop.get");
        assertThat(get.route()).isEqualTo("Items/{id}");
        assertThat(get.methods()).containsExactly("get", "put");
        assertThat(get.unique()).isEmpty();
        assertThat(get.suppressed()).containsExactly("BND9003");
    }

    @Test
    void aRouteThatIsNotWrittenIsTheFunctionsName() {
        PropertyValue none = new Text("");
        Bindings http = on(HTTP_TRIGGER).with("route", none, false, new Rules(Format.ROUTE, Set.of(), List.of()));

        assertThat(IndexedFunction.of(Verdicts.plan(function("get").takes("String", "body", http)), List.of())
                        .route())
                .isEqualTo("get");
        assertThat(IndexedFunction.of(
                                Verdicts.plan(function("take").takes("String", "m", on(QUEUE_TRIGGER))), List.of())
                        .route())
                .isEmpty();
    }

    @Test
    void whatIsUniqueIsReadAsItIsWritten() {
        BindingKind kind = new BindingKind(
                "dev.bindery.annotation.Any",
                "anyTrigger",
                Role.TRIGGER,
                Content.TEXT,
                Set.of(Trait.ONE_PER_APP),
                Optional.empty(),
                Optional.empty());
        Bindings trigger = on(kind).with("tag", "a.b=c", new Rules(Format.ANY, Set.of(Flag.UNIQUE_IN_APP), List.of()));
        List<Unique> unique = IndexedFunction.of(
                        Verdicts.plan(function("take").takes("String", "m", trigger)), List.of())
                .unique();

        assertThat(unique).containsExactly(new Unique("anyTrigger", "", ""), new Unique("anyTrigger", "tag", "a.b=c"));
        assertThat(unique).map(Unique::text).containsExactly("anyTrigger", "anyTrigger.tag=a.b=c");
        assertThat(unique).map(one -> Unique.parse(one.text())).isEqualTo(unique);
    }
}
