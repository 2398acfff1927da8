package shop;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Conversions#messageAsText} for the function {@code messageAsText}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "messageAsText",
    method = "shop.Conversions.messageAsText"
)
public final class Conversions_messageAsText implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Conversions_messageAsText() {
  }

  @Override
  public String functionName() {
    return "messageAsText";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Optional<String> message = Optional.ofNullable(Decode.text(call.input("message")));
    Conversions.messageAsText(message);
  }
}
