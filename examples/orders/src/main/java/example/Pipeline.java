package example;

import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.Out;
import dev.bindery.TimerRequest;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.BlobTrigger;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpMethod;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.TimerTrigger;
import java.math.BigDecimal;
import java.util.Optional;

/** An order's way: HTTP, a queue, a blob, and a report in the night. */
public final class Pipeline {
    /** What was sold since the last report. */
    public record Sales(int receipts, BigDecimal total) {
        static final Sales NONE = new Sales(0, BigDecimal.ZERO);

        Sales with(Receipt receipt) {
            return new Sales(receipts + 1, total.add(receipt.total()));
        }
    }

    /** POST /api/orders: takes the order, and answers before it is processed. */
    @FunctionName("TakeOrder")
    public HttpResponse take(
            @HttpTrigger(route = "orders", methods = HttpMethod.POST, authLevel = ANONYMOUS) HttpRequest req,
            @QueueOutput(queueName = "orders") Out<Order> order) {
        order.set(req.json(Order.class));
        return HttpResponse.status(202).build();
    }

    /** Runs for each order on the queue, and writes its receipt. */
    @FunctionName("ProcessOrder")
    @BlobOutput(path = "receipts/{id}.json")
    public Receipt process(@QueueTrigger(queueName = "orders") Order order) {
        if (order.count() < 1) {
            throw new IllegalArgumentException("Order " + order.id() + " asks for nothing");
        }
        return new Receipt(order.id(), order.total());
    }

    /** Runs for each receipt, and adds it up. */
    @FunctionName("CountSales")
    @BlobOutput(path = "sales/today.json")
    public Sales count(
            @BlobTrigger(path = "receipts/{name}.json") Receipt receipt,
            @BlobInput(path = "sales/today.json") Optional<Sales> sales) {
        return sales.orElse(Sales.NONE).with(receipt);
    }

    /** Runs at midnight, and reports what was sold. */
    @FunctionName("Report")
    @BlobOutput(path = "reports/{DateTime:yyyy-MM-dd}.txt")
    public String report(
            @TimerTrigger(schedule = "0 0 0 * * *") TimerRequest timer,
            @BlobInput(path = "sales/today.json") Optional<Sales> sales,
            Context context) {
        if (timer.pastDue()) {
            context.logger().warning("The report is late.");
        }
        Sales sold = sales.orElse(Sales.NONE);
        return sold.receipts() + " orders, " + sold.total() + " in all";
    }
}
