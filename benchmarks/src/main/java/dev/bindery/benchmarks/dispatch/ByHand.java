package dev.bindery.benchmarks.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.HttpResponse;
import dev.bindery.Out;
import dev.bindery.benchmarks.dispatch.Orders.Order;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.Json;
import java.io.IOException;

/**
 * What somebody writes who knows what comes: the yardstick. One thing it may not know: who makes the instance. That is
 * the application's own {@link dev.bindery.spi.InstanceProvider} where there is one; the host asks it at the first
 * call, has one instance for all callers, and closes it at the end. So it asks the host, as an adapter must.
 */
final class ByHand {
    void greet(Invocation call) {
        String result = instance(call).greet(((BoundValue.Request) call.value("req")).request());
        call.output("$return", new BoundValue.Response(HttpResponse.text(result)));
    }

    void forward(Invocation call) {
        String message = ((BoundValue.Text) call.value("message")).text();
        long count = Long.parseLong(((BoundValue.Json) call.triggerMetadata("dequeueCount")).json());
        Out<String> audit = new Out<>();
        String result = instance(call).forward(message, count, audit);
        call.output("audit", new BoundValue.Bytes(String.valueOf(audit.get()).getBytes(UTF_8)));
        call.output("$return", new BoundValue.Bytes(result.getBytes(UTF_8)));
    }

    void confirm(Invocation call) throws IOException {
        Order order = Json.mapper().readValue(((BoundValue.Text) call.value("order")).text(), Order.class);
        Order result = instance(call).confirm(order);
        call.output("$return", new BoundValue.Bytes(Json.mapper().writeValueAsBytes(result)));
    }

    private static Orders instance(Invocation call) {
        return call.instance(Orders.class, Orders::new);
    }
}
