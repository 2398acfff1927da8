package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Durable#orchestrateNamed} for the function {@code orchestrateNamed}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "orchestrateNamed",
    method = "catalogue.Durable.orchestrateNamed"
)
public final class Durable_orchestrateNamed implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Durable_orchestrateNamed() {
  }

  @Override
  public String functionName() {
    return "orchestrateNamed";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String history = Decode.text(call.input("history"));
    String result = Durable.orchestrateNamed(history);
    call.output("$return", Encode.text(result));
  }
}
