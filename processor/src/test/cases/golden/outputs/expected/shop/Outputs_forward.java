package shop;

import dev.bindery.QueueMessage;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outputs#forward} for the function {@code forward}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "forward",
    method = "shop.Outputs.forward"
)
public final class Outputs_forward implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Outputs_forward() {
  }

  @Override
  public String functionName() {
    return "forward";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String letter = Decode.text(call.input("letter"));
    Outputs target = call.instance(Outputs.class, Outputs::new);
    QueueMessage result = target.forward(letter);
    call.output("$return", QueueMessage.toBinding(result));
  }
}
