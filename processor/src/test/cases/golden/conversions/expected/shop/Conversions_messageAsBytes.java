package shop;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Conversions#messageAsBytes} for the function {@code messageAsBytes}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "messageAsBytes",
    method = "shop.Conversions.messageAsBytes"
)
public final class Conversions_messageAsBytes implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Conversions_messageAsBytes() {
  }

  @Override
  public String functionName() {
    return "messageAsBytes";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    byte[] message = Decode.bytes(call.input("message"));
    Conversions.messageAsBytes(message);
  }
}
