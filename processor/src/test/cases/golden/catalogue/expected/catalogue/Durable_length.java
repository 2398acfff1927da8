package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Durable#length} for the function {@code length}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "length",
    method = "catalogue.Durable.length"
)
public final class Durable_length implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Durable_length() {
  }

  @Override
  public String functionName() {
    return "length";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String text = Decode.text(call.input("text"));
    int result = Durable.length(text);
    call.output("$return", Encode.text(result));
  }
}
