package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Previews#connector} for the function {@code connector}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "connector",
    method = "catalogue.Previews.connector"
)
public final class Previews_connector implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Previews_connector() {
  }

  @Override
  public String functionName() {
    return "connector";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String event = Decode.text(call.input("event"));
    Previews.connector(event);
  }
}
