package shop;

import com.microsoft.azure.functions.ExecutionContext;
import com.microsoft.azure.functions.annotation.CustomBinding;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.stack.StackCall;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Stock#nothing} for the function {@code nothing}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "nothing",
    method = "shop.Stock.nothing"
)
public final class Stock_nothing implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Stock_nothing() {
  }

  @Override
  public String functionName() {
    return "nothing";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String timer = Decode.text(call.input("timer"));
    Stock target = call.instance(Stock.class, Stock::new);
    target.nothing(timer);
  }

  /**
   * Called by Azure's stock Java worker, which goes by the names in the annotations.
   */
  public void run(
      @CustomBinding(direction = "in", name = "timer", type = "timerTrigger") Optional<String> timer,
      ExecutionContext context) throws Exception {
    try (StackCall call = StackCall.open(this, context)) {
      call.json("timer", timer);
      invoke(call);
      call.finish();
    }
  }
}
