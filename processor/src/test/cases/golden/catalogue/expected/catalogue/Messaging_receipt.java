package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Messaging#receipt} for the function {@code receipt}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "receipt",
    method = "catalogue.Messaging.receipt"
)
public final class Messaging_receipt implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Messaging_receipt() {
  }

  @Override
  public String functionName() {
    return "receipt";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String order = Decode.text(call.input("order"));
    String result = Messaging.receipt(order);
    call.output("$return", Encode.text(result));
  }
}
