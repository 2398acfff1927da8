package shop;

import com.microsoft.azure.functions.ExecutionContext;
import com.microsoft.azure.functions.annotation.BindingName;
import com.microsoft.azure.functions.annotation.CustomBinding;
import dev.bindery.QueueMessage;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.stack.StackCall;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Stock#message} for the function {@code message}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "message",
    method = "shop.Stock.message"
)
public final class Stock_message implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Stock_message() {
  }

  @Override
  public String functionName() {
    return "message";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    QueueMessage message = QueueMessage.fromBinding(call.input("message"));
    long dequeueCount = Decode.requiredLong(call.metadata("dequeueCount"));
    Stock target = call.instance(Stock.class, Stock::new);
    CompletionStage<QueueMessage> result = target.message(message, dequeueCount);
    call.whenDone(result, value -> {
      call.output("$return", QueueMessage.toBinding(value));
    });
  }

  /**
   * Called by Azure's stock Java worker, which goes by the names in the annotations.
   */
  public Object run(
      @CustomBinding(direction = "in", name = "message", type = "queueTrigger") Optional<String> message,
      @BindingName("Id") String id, @BindingName("PopReceipt") String popReceipt,
      @BindingName("DequeueCount") String dequeueCount,
      @BindingName("ExpirationTime") String expirationTime,
      @BindingName("InsertionTime") String insertionTime,
      @BindingName("NextVisibleTime") String nextVisibleTime, ExecutionContext context) throws
      Exception {
    try (StackCall call = StackCall.open(this, context)) {
      call.message("message", message);
      call.metadata("Id", id);
      call.metadata("PopReceipt", popReceipt);
      call.metadata("DequeueCount", dequeueCount);
      call.metadata("ExpirationTime", expirationTime);
      call.metadata("InsertionTime", insertionTime);
      call.metadata("NextVisibleTime", nextVisibleTime);
      invoke(call);
      return call.value();
    }
  }
}
