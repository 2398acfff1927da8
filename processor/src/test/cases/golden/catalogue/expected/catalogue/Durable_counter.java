package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Durable#counter} for the function {@code counter}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "counter",
    method = "catalogue.Durable.counter"
)
public final class Durable_counter implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Durable_counter() {
  }

  @Override
  public String functionName() {
    return "counter";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String batch = Decode.text(call.input("batch"));
    String result = Durable.counter(batch);
    call.output("$return", Encode.text(result));
  }
}
