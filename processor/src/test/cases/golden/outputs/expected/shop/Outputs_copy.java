package shop;

import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outputs#copy} for the function {@code copy}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "copy",
    method = "shop.Outputs.copy"
)
public final class Outputs_copy implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Outputs_copy() {
  }

  @Override
  public String functionName() {
    return "copy";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String letter = Decode.text(call.input("letter"));
    Out<Integer> copy = new Out<>();
    Outputs target = call.instance(Outputs.class, Outputs::new);
    target.copy(letter, copy);
    call.output("copy", Encode.textAsBytes(copy.get()));
  }
}
