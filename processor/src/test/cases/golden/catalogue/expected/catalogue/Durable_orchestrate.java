package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Durable#orchestrate} for the function {@code orchestrate}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "orchestrate",
    method = "catalogue.Durable.orchestrate"
)
public final class Durable_orchestrate implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Durable_orchestrate() {
  }

  @Override
  public String functionName() {
    return "orchestrate";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String history = Decode.text(call.input("history"));
    String result = Durable.orchestrate(history);
    call.output("$return", Encode.text(result));
  }
}
