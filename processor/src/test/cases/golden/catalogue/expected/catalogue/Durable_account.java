package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Durable#account} for the function {@code account}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "account",
    method = "catalogue.Durable.account"
)
public final class Durable_account implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Durable_account() {
  }

  @Override
  public String functionName() {
    return "account";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String batch = Decode.text(call.input("batch"));
    String result = Durable.account(batch);
    call.output("$return", Encode.text(result));
  }
}
