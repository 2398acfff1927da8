package catalogue;

import dev.bindery.QueueMessage;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Storage#forward} for the function {@code forward}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "forward",
    method = "catalogue.Storage.forward"
)
public final class Storage_forward implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Storage_forward() {
  }

  @Override
  public String functionName() {
    return "forward";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String message = Decode.text(call.input("message"));
    QueueMessage result = Storage.forward(message);
    call.output("$return", QueueMessage.toBinding(result));
  }
}
