package shop;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outputs#asyncNothing} for the function {@code asyncNothing}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "asyncNothing",
    method = "shop.Outputs.asyncNothing"
)
public final class Outputs_asyncNothing implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Outputs_asyncNothing() {
  }

  @Override
  public String functionName() {
    return "asyncNothing";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String order = Decode.text(call.input("order"));
    Outputs target = call.instance(Outputs.class, Outputs::new);
    CompletableFuture<Void> result = target.asyncNothing(order);
    call.whenDone(result, value -> {
    });
  }
}
