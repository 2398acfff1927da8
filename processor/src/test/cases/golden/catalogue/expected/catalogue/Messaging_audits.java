package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Messaging#audits} for the function {@code audits}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "audits",
    method = "catalogue.Messaging.audits"
)
public final class Messaging_audits implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Messaging_audits() {
  }

  @Override
  public String functionName() {
    return "audits";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    byte[][] messages = Decode.array(call.input("messages"), byte[][]::new, Decode::bytes);
    Messaging.audits(messages);
  }
}
