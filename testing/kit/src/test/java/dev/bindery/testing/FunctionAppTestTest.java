package dev.bindery.testing;

import static dev.bindery.testing.FunctionAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.HttpRequest;
import dev.bindery.logging.LogLevel;
import dev.bindery.logging.LogLine;
import dev.bindery.testing.shop.Shop;
import dev.bindery.testing.shop.Shop.Order;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a test controls, and what it sees. */
@FunctionAppTest
@Setting(name = "CLEANUP_SCHEDULE", value = "0 0 3 * * *")
class FunctionAppTestTest {
    private FunctionApp before;

    @BeforeEach
    void keep(FunctionApp app) {
        before = app;
    }

    @Test
    void aTestHasOneAppOfItsOwn(FunctionApp app) {
        assertThat(app).isSameAs(before);
        assertThat(app.functions()).contains("Cleanup", "GetItem", "Pay");
    }

    @Test
    void theClockIsTheTests(FunctionApp app) {
        app.clock().set(Instant.parse("2030-05-06T02:30:00Z"));

        app.timer("Cleanup").fire();
        app.clock().advance(Duration.ofDays(1));
        app.timer("Cleanup").fire(true);

        assertThat(app.blob("reports/2030-05-06.txt").text()).isEqualTo("on time, next at 2030-05-06T03:00Z");
        assertThat(app.blob("reports/2030-05-07.txt").text()).startsWith("late");
    }

    @Test
    @Setting(name = "CLEANUP_SCHEDULE", value = "0 0 4 * * *")
    void theSettingsOfATestWin(FunctionApp app) {
        app.clock().set(Instant.parse("2030-05-06T02:30:00Z"));

        app.timer("Cleanup").fire();

        assertThat(app.blob("reports/2030-05-06.txt").text()).isEqualTo("on time, next at 2030-05-06T04:00Z");
    }

    @Test
    void idsAndLogsBelongTogether(FunctionApp app) {
        app.nextInvocationIds("first");

        app.queue("orders").send(new Order(1, "tea", 2));
        app.queue("raw").send(new byte[] {1, 2});

        assertThat(app.logs("ProcessOrder")).singleElement().satisfies(line -> {
            assertThat(line.message()).isEqualTo("order 1, attempt 1");
            assertThat(line.level()).isEqualTo(LogLevel.INFORMATION);
            assertThat(line.invocationId()).isEqualTo("first");
        });
        assertThat(app.logs("Raw")).extracting(LogLine::message).containsExactly("a line of another API", "2 bytes");
        assertThat(app.logs())
                .extracting(LogLine::message)
                .anyMatch(line -> line.startsWith("Executing 'Functions.ProcessOrder' (Reason='New queue message"));
    }

    @Test
    void triggersAndInputsOfOtherServicesAreGiven(FunctionApp app) {
        app.input("Pay", "order", new Order(5, "tea", 2));
        OutputValue returned = app.trigger("Pay").metadata("Subject", "5").fire("{\"cents\": 300}");
        app.input("Pay", "order", null);
        app.trigger("Pay").metadata("Subject", "6").fire("{\"cents\": 300}");

        assertThat(returned.json(Order.class)).isEqualTo(new Order(5, "tea", 2));
        assertThat(app.outputs("Pay", "$return"))
                .extracting(OutputValue::text)
                .containsExactly(
                        "{\"id\":5,\"item\":\"tea\",\"count\":2}", "{\"id\":6,\"item\":\"unknown\",\"count\":0}");
    }

    @Test
    void instancesMayBeTheTests() {
        Shop given = new Shop("a shop of the test");
        try (FunctionApp app = FunctionApp.builder().instance(given).start()) {
            assertThat(app.http(HttpRequest.get("/api/Name")).text()).isEqualTo("a shop of the test");
            assertThat(app.function("Name").json()).contains("httpTrigger");
        }
        assertThat(given.isClosed()).isFalse();
    }

    @Test
    void whatIsMisspeltIsNamed(FunctionApp app) {
        assertThatThrownBy(() -> app.trigger("ProcesOrder", ""))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "The app has no function 'ProcesOrder'.\n  There are: Announce, Cleanup, GetItem,")
                .hasMessageEndingWith("\n  Did you mean 'ProcessOrder'?");
        assertThatThrownBy(() -> app.outputs("TakeOrder", "oder"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Function 'TakeOrder' has no output binding 'oder'."
                        + "\n  There are: order, $return.\n  Did you mean 'order'?");
        assertThatThrownBy(() -> app.input("Pay", "orders", ""))
                .hasMessage("Function 'Pay' has no input binding 'orders'.\n  There is: order."
                        + "\n  Did you mean 'order'?");
        assertThatThrownBy(() -> app.timer("Raw"))
                .hasMessage("Function 'Raw' has no timer; its trigger is a queueTrigger raw.\n  There is: Cleanup.");
        assertThatThrownBy(() -> app.trigger("Raw").metadata("DequeueCount", 3))
                .hasMessageStartingWith("The metadata of a queueTrigger is made by the test kit.");
    }

    @Test
    void aMissingSettingConcernsOnlyItsFunction() {
        try (FunctionApp app = FunctionApp.start()) {
            assertThat(app.http(HttpRequest.get("/api/Name")).text()).isEqualTo("the shop");
            assertThatThrownBy(() -> app.timer("Cleanup"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("Function 'Cleanup': the app setting CLEANUP_SCHEDULE is not defined")
                    .hasMessageEndingWith(
                            "\n  Give the test a value: @Setting(name = \"CLEANUP_SCHEDULE\", value = \"…\"),"
                                    + " or setting(…) of FunctionApp.builder().");
            assertThatThrownBy(() -> app.http(HttpRequest.get("/")))
                    .hasMessageContaining("\n  Not loaded: Function 'Cleanup': the app setting CLEANUP_SCHEDULE");
        }
    }

    @Test
    void aContractIsPinned(FunctionApp app) {
        assertThat(app.function("ProcessOrder"))
                .hasBinding("order")
                .ofType("queueTrigger")
                .with("queueName", "orders")
                .without("dataType")
                .hasBinding("$return")
                .ofType("blob")
                .with("path", "receipts/{id}.json");
    }
}
