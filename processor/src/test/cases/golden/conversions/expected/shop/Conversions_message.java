package shop;

import dev.bindery.QueueMessage;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Conversions#message} for the function {@code message}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "message",
    method = "shop.Conversions.message"
)
public final class Conversions_message implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Conversions_message() {
  }

  @Override
  public String functionName() {
    return "message";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    QueueMessage message = QueueMessage.fromBinding(call.input("message"));
    Conversions.message(message);
  }
}
