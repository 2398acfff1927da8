package shop;

import com.microsoft.azure.functions.ExecutionContext;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.stack.AnsweredTrigger;
import dev.bindery.stack.StackCall;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Stock#tool} for the function {@code tool}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "tool",
    method = "shop.Stock.tool",
    unique = "mcpToolTrigger.toolName=tool"
)
public final class Stock_tool implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Stock_tool() {
  }

  @Override
  public String functionName() {
    return "tool";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String arguments = Decode.text(call.input("arguments"));
    Stock target = call.instance(Stock.class, Stock::new);
    String result = target.tool(arguments);
    call.output("$return", Encode.text(result));
  }

  /**
   * Called by Azure's stock Java worker, which goes by the names in the annotations.
   */
  public Object run(@AnsweredTrigger(name = "arguments") Optional<String> arguments,
      ExecutionContext context) throws Exception {
    try (StackCall call = StackCall.open(this, context)) {
      call.message("arguments", arguments);
      invoke(call);
      return call.value();
    }
  }
}
