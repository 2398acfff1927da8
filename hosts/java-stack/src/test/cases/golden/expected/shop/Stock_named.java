package shop;

import com.microsoft.azure.functions.ExecutionContext;
import com.microsoft.azure.functions.annotation.BindingName;
import com.microsoft.azure.functions.annotation.CustomBinding;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.stack.StackCall;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Stock#named} for the function {@code named}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "named",
    method = "shop.Stock.named"
)
public final class Stock_named implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Stock_named() {
  }

  @Override
  public String functionName() {
    return "named";
  }

  @Override
  public void invoke(Invocation call_) throws Exception {
    byte[] blob = Decode.bytes(call_.input("blob"));
    String name = Decode.text(call_.metadata("name"));
    String call = Decode.text(call_.metadata("call"));
    String context = Decode.text(call_.input("context"));
    Stock target = call_.instance(Stock.class, Stock::new);
    target.named(blob, name, call, context);
  }

  /**
   * Called by Azure's stock Java worker, which goes by the names in the annotations.
   */
  public void run(
      @CustomBinding(direction = "in", name = "blob", type = "blobTrigger") Optional<byte[]> blob,
      @CustomBinding(direction = "in", name = "context", type = "blob") Optional<String> context,
      @BindingName("name") String name, @BindingName("call") String call, ExecutionContext context_)
      throws Exception {
    try (StackCall call_ = StackCall.open(this, context_)) {
      call_.bytes("blob", blob);
      call_.text("context", context);
      call_.metadata("name", name);
      call_.metadata("call", call);
      invoke(call_);
      call_.finish();
    }
  }
}
