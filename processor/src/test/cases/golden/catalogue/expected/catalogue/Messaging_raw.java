package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Messaging#raw} for the function {@code raw}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "raw",
    method = "catalogue.Messaging.raw"
)
public final class Messaging_raw implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Messaging_raw() {
  }

  @Override
  public String functionName() {
    return "raw";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    byte[][] events = Decode.array(call.input("events"), byte[][]::new, Decode::bytes);
    Messaging.raw(events);
  }
}
