package dev.bindery.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bindery.HttpRequest;
import dev.bindery.QueueMessage;
import dev.bindery.testing.shop.Shop;
import dev.bindery.testing.shop.Shop.Order;
import org.junit.jupiter.api.Test;

/** Queues and blobs, and what listens for them. */
@FunctionAppTest
class StorageTest {
    private static final Order TEA = new Order(1, "tea", 2);
    private static final Order CAKE = new Order(2, "cake", 1);

    @Test
    void sendingRunsTheFunctionThatListens(FunctionApp app) {
        app.queue("orders").send(TEA);

        assertThat(app.queue("orders").messages()).isEmpty();
        assertThat(app.blob("receipts/1.json").json(Order.class)).isEqualTo(TEA);
        assertThat(app.outputs("ProcessOrder", "$return")).hasSize(1);
    }

    @Test
    void whereNobodyListensTheMessageStays(FunctionApp app) {
        app.queue("archive").send("old");

        assertThat(app.queue("archive").messages())
                .extracting(QueueMessage::text)
                .containsExactly("old");
    }

    @Test
    void whatAFunctionWritesWaitsUntilThingsSettle(FunctionApp app) {
        app.http(HttpRequest.post("/api/orders").json(TEA));
        assertThat(app.blob("receipts/1.json").exists()).isFalse();

        app.settle();

        assertThat(app.queue("orders").messages()).isEmpty();
        assertThat(app.blob("receipts/1.json").exists()).isTrue();
        assertThat(app.queue("news").messages())
                .extracting(QueueMessage::text)
                .containsExactly("new: 1", "{\"ID\":1,\"ITEM\":\"TEA\",\"COUNT\":2}");
    }

    @Test
    void puttingABlobRunsTheFunctionsThatWatch(FunctionApp app) {
        app.blob("receipts/9.json").put(TEA);
        app.blob("receipts/9.txt").put("not watched");

        assertThat(app.outputs("Announce", "$return"))
                .extracting(OutputValue::text)
                .containsExactly("new: 9", "{\"ID\":1,\"ITEM\":\"TEA\",\"COUNT\":2}");
    }

    @Test
    void aFailureIsTheFunctionsOwnWithItsFrameOnTop(FunctionApp app) {
        assertThatThrownBy(() -> app.queue("orders").send(CAKE))
                .isExactlyInstanceOf(Shop.SoldOut.class)
                .hasMessage("There is no cake left")
                .satisfies(failure ->
                        assertThat(failure.getStackTrace()[0].getMethodName()).isEqualTo("process"));
        assertThat(app.blobs("receipts")).isEmpty();
        assertThat(app.queue("orders").messages())
                .singleElement()
                .satisfies(message -> assertThat(message.dequeueCount()).isEqualTo(1));
    }

    @Test
    void aMessageThatFailsFiveTimesIsPoison(FunctionApp app) {
        app.queue("orders").put(CAKE);
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThatThrownBy(app::settle).isInstanceOf(Shop.SoldOut.class);
        }

        app.settle();

        assertThat(app.queue("orders").messages()).isEmpty();
        assertThat(app.queue("orders-poison").messages())
                .singleElement()
                .satisfies(message -> assertThat(message.json(Order.class)).isEqualTo(CAKE));
        assertThat(app.logs("ProcessOrder"))
                .extracting(line -> line.message())
                .contains("order 2, attempt 1", "order 2, attempt 5")
                .hasSize(5);
    }

    @Test
    void whatDoesNotFitFailsWithTheMessageOfTheConversion(FunctionApp app) {
        assertThatThrownBy(() -> app.queue("orders").send("no order"))
                .hasMessageContaining("ProcessOrder")
                .hasMessageContaining("'order'")
                .hasMessageContaining("no order");
    }

    @Test
    void namesThatCannotBeAreRefused(FunctionApp app) {
        assertThatThrownBy(() -> app.queue("my_queue"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'my_queue' is not the name of a queue. ");
        assertThatThrownBy(() -> app.blob("items"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'items' is not the path of a blob. ");
        app.blob("items/42").put("");
        assertThatThrownBy(() -> app.blob("items/43").text())
                .isInstanceOf(AssertionError.class)
                .hasMessage("There is no blob 'items/43'.\n  There is: 42.\n  Did you mean '42'?");
    }
}
