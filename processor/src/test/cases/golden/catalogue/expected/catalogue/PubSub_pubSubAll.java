package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link PubSub#pubSubAll} for the function {@code pubSubAll}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "pubSubAll",
    method = "catalogue.PubSub.pubSubAll"
)
public final class PubSub_pubSubAll implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public PubSub_pubSubAll() {
  }

  @Override
  public String functionName() {
    return "pubSubAll";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String text = Decode.text(call.input("text"));
    PubSub.pubSubAll(text);
  }
}
