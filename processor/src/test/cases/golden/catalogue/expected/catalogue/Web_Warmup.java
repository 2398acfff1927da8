package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Web#warmup} for the function {@code Warmup}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "Warmup",
    method = "catalogue.Web.warmup",
    unique = "warmupTrigger"
)
public final class Web_Warmup implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Web_Warmup() {
  }

  @Override
  public String functionName() {
    return "Warmup";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String warmupContext = Decode.text(call.input("warmupContext"));
    Web.warmup(warmupContext);
  }
}
