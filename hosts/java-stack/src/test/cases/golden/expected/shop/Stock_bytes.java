package shop;

import com.microsoft.azure.functions.ExecutionContext;
import com.microsoft.azure.functions.annotation.CustomBinding;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.stack.StackCall;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Stock#bytes} for the function {@code bytes}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "bytes",
    method = "shop.Stock.bytes"
)
public final class Stock_bytes implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Stock_bytes() {
  }

  @Override
  public String functionName() {
    return "bytes";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    List<byte[]> events = Decode.list(call.input("events"), Decode::bytes);
    Stock target = call.instance(Stock.class, Stock::new);
    target.bytes(events);
  }

  /**
   * Called by Azure's stock Java worker, which goes by the names in the annotations.
   */
  public void run(
      @CustomBinding(direction = "in", name = "events", type = "eventHubTrigger") Optional<List<byte[]>> events,
      ExecutionContext context) throws Exception {
    try (StackCall call = StackCall.open(this, context)) {
      call.byteArrays("events", events);
      invoke(call);
      call.finish();
    }
  }
}
