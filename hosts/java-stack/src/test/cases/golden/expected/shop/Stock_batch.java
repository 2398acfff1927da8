package shop;

import com.microsoft.azure.functions.ExecutionContext;
import com.microsoft.azure.functions.annotation.CustomBinding;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import dev.bindery.stack.StackCall;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Stock#batch} for the function {@code batch}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "batch",
    method = "shop.Stock.batch"
)
public final class Stock_batch implements FunctionAdapter {
  private static final JsonType<Stock.OutputBinding> EVENTS = JsonType.of(Stock.OutputBinding.class);

  /**
   * Called by hosts.
   */
  public Stock_batch() {
  }

  @Override
  public String functionName() {
    return "batch";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    List<Stock.OutputBinding> events = Decode.list(call.input("events"), EVENTS::decode);
    Stock target = call.instance(Stock.class, Stock::new);
    target.batch(events);
  }

  /**
   * Called by Azure's stock Java worker, which goes by the names in the annotations.
   */
  public void run(
      @CustomBinding(direction = "in", name = "events", type = "eventHubTrigger") Optional<List<String>> events,
      ExecutionContext context) throws Exception {
    try (StackCall call = StackCall.open(this, context)) {
      call.texts("events", events);
      invoke(call);
      call.finish();
    }
  }
}
