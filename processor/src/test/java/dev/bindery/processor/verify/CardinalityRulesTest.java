package dev.bindery.processor.verify;

import static dev.bindery.processor.model.Bindings.EVENT_TRIGGER;
import static dev.bindery.processor.model.Bindings.QUEUE_TRIGGER;
import static dev.bindery.processor.model.Bindings.ROW_OUTPUT;
import static dev.bindery.processor.model.Bindings.on;
import static dev.bindery.processor.model.Sketch.function;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.processor.model.BindingKind;
import dev.bindery.processor.model.BindingKind.Content;
import dev.bindery.processor.model.BindingKind.Listed;
import dev.bindery.processor.model.BindingKind.Role;
import dev.bindery.processor.model.BindingKind.Trait;
import dev.bindery.processor.model.Bindings;
import dev.bindery.processor.model.PropertyUse.Constraint;
import dev.bindery.processor.model.PropertyUse.Flag;
import dev.bindery.processor.model.PropertyUse.Format;
import dev.bindery.processor.model.PropertyUse.Rules;
import dev.bindery.processor.model.Sketch;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many values a binding hands over, and what of them the annotation says. */
class CardinalityRulesTest {
    private static Bindings listed(String... oneWith) {
        return on(new BindingKind(
                "dev.bindery.annotation.RowsInput",
                "rows",
                Role.INPUT,
                Content.JSON,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new BindingKind.Rules(
                        List.of(), Optional.empty(), List.of(), Optional.of(new Listed(List.of(oneWith))), List.of())));
    }

    private static Sketch reads(String type, Bindings bindings) {
        return function("take").takes("String", "m", on(QUEUE_TRIGGER)).takes(type, "rows", bindings);
    }

    private static List<String> findings(boolean wrong) {
        return wrong ? List.of("BND5002 rows") : List.of();
    }

    /** The type; whether it is refused where a list comes, and where one value comes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Order               | true  | false
            Optional<Order>     | true  | false
            Map<String, Object> | true  | false
            List<Order>         | false | true
            Order[]             | false | true
            Optional<List<Order>> | false | true
            Set<Order>          | false | true
            Page<Order>         | false | false
            String              | false | false
            byte[]              | false | false
            """)
    void listsAgainstOne(String type, boolean wrongForList, boolean wrongForOne) {
        Verdicts.assertFindings(reads(type, listed()), findings(wrongForList));
        Verdicts.assertFindings(reads(type, listed("id").without("id", "")), findings(wrongForList));
        Verdicts.assertFindings(reads(type, listed("id").with("id", "7")), findings(wrongForOne));
        Verdicts.assertFindings(
                reads(type, listed("id", "key").with("id", "7").without("key", "")), findings(wrongForList));
    }

    @Test
    void theMessagesSayWhatToWrite() {
        assertThat(Verdicts.of(reads("Optional<Order>", listed("id").without("id", "")))
                        .findings())
                .first()
                .asString()
                .contains("one Order", "List<Order> rows, or id in @RowsInput");
        assertThat(Verdicts.of(reads("List<Order>", listed("id").with("id", "7")))
                        .findings())
                .first()
                .asString()
                .contains("is a List<Order>", "Order rows, or leave out id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            List<String> | string
            List<Order>  | string
            byte[][]     | binary
            String       |
            byte[]       | binary
            """)
    void aBatchSaysItsForm(String type, String dataType) {
        EnumSet<Trait> traits = EnumSet.copyOf(EVENT_TRIGGER.traits());
        traits.add(Trait.TYPED_BATCHES);
        BindingKind kind = new BindingKind(
                EVENT_TRIGGER.annotation(),
                EVENT_TRIGGER.type(),
                Role.TRIGGER,
                Content.TEXT,
                traits,
                Optional.empty(),
                Optional.empty());

        assertThat(Verdicts.plan(function("take").takes(type, "events", on(kind)))
                        .bindings()
                        .get(0)
                        .dataType())
                .isEqualTo(Optional.ofNullable(dataType));
    }

    /** The type; whether it is refused without a member {@code COUNT}, and without a member {@code Key}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Out<Order>           | false | true
            Out<Optional<Order>> | false | true
            Out<Page<Order>>     | false | false
            Out<Map<String, Object>> | false | false
            Out<String>          | false | false
            """)
    void membersOfWhatIsWritten(String type, boolean withoutCount, boolean withoutKey) {
        for (String member : List.of("COUNT", "Key")) {
            Rules rules = new Rules(Format.ANY, Set.<Flag>of(), List.of(new Constraint.StandsFor(member)));
            boolean wrong = member.equals("Key") ? withoutKey : withoutCount;
            Verdicts.assertFindings(
                    reads(type, on(ROW_OUTPUT).without("key", "", new Constraint.StandsFor(member))),
                    wrong ? List.of("BND2028 rows/@RowOutput") : List.of());
            Verdicts.assertFindings(reads(type, on(ROW_OUTPUT).with("key", "a", rules)), List.of());
        }
    }
}
