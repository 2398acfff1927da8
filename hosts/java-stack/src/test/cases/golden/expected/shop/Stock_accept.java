package shop;

import com.microsoft.azure.functions.ExecutionContext;
import com.microsoft.azure.functions.HttpRequestMessage;
import com.microsoft.azure.functions.OutputBinding;
import com.microsoft.azure.functions.annotation.CustomBinding;
import dev.bindery.HttpResponse;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import dev.bindery.stack.StackCall;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Stock#accept} for the function {@code accept}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "accept",
    method = "shop.Stock.accept",
    route = "accept"
)
public final class Stock_accept implements FunctionAdapter {
  private static final JsonType<Stock.OutputBinding> BODY = JsonType.of(Stock.OutputBinding.class);

  /**
   * Called by hosts.
   */
  public Stock_accept() {
  }

  @Override
  public String functionName() {
    return "accept";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Stock.OutputBinding body = BODY.decode(call.input("body"));
    Stock target = call.instance(Stock.class, Stock::new);
    Stock.Accepted result = target.accept(body);
    if (result != null) {
      call.output("response", HttpResponse.toBinding(result.response()));
      call.output("order", Encode.jsonAsBytes(result.order()));
    }
  }

  /**
   * Called by Azure's stock Java worker, which goes by the names in the annotations.
   */
  public void run(
      @CustomBinding(direction = "in", name = "body", type = "httpTrigger") HttpRequestMessage<Optional<String>> body,
      @CustomBinding(direction = "out", name = "response", type = "http") OutputBinding<Object> response,
      @CustomBinding(direction = "out", name = "order", type = "queue") OutputBinding<Object> order,
      ExecutionContext context) throws Exception {
    try (StackCall call = StackCall.open(this, context)) {
      call.request("body", body);
      call.target("response", response);
      call.target("order", order);
      invoke(call);
      call.finish();
    }
  }
}
