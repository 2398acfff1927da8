package shop;

import com.microsoft.azure.functions.ExecutionContext;
import com.microsoft.azure.functions.OutputBinding;
import com.microsoft.azure.functions.annotation.BindingName;
import com.microsoft.azure.functions.annotation.CustomBinding;
import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.stack.StackCall;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Stock#members} for the function {@code members}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "members",
    method = "shop.Stock.members"
)
public final class Stock_members implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Stock_members() {
  }

  @Override
  public String functionName() {
    return "members";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String message = Decode.text(call.input("message"));
    String customer = Decode.text(call.metadata("customer"));
    Optional<String> id = Optional.ofNullable(Decode.text(call.metadata("id")));
    Out<byte[]> copy = new Out<>();
    Stock target = call.instance(Stock.class, Stock::new);
    target.members(message, customer, id, copy);
    call.output("copy", Encode.bytes(copy.get()));
  }

  /**
   * Called by Azure's stock Java worker, which goes by the names in the annotations.
   */
  public void run(
      @CustomBinding(direction = "in", name = "message", type = "queueTrigger") Optional<String> message,
      @CustomBinding(direction = "out", name = "copy", type = "blob") OutputBinding<Object> copy,
      @BindingName("Id") String id, ExecutionContext context) throws Exception {
    try (StackCall call = StackCall.open(this, context)) {
      call.message("message", message);
      call.target("copy", copy);
      call.metadata("Id", id);
      invoke(call);
      call.finish();
    }
  }
}
