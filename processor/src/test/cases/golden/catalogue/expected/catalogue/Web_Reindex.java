package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Web#reindex} for the function {@code Reindex}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "Reindex",
    method = "catalogue.Web.reindex"
)
public final class Web_Reindex implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Web_Reindex() {
  }

  @Override
  public String functionName() {
    return "Reindex";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String input = Decode.text(call.input("input"));
    Web.reindex(input);
  }
}
