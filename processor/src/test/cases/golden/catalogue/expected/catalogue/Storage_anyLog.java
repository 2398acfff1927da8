package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Storage#anyLog} for the function {@code anyLog}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "anyLog",
    method = "catalogue.Storage.anyLog"
)
public final class Storage_anyLog implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Storage_anyLog() {
  }

  @Override
  public String functionName() {
    return "anyLog";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String text = Decode.text(call.input("text"));
    Storage.anyLog(text);
  }
}
