package shop;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Batches#text} for the function {@code text}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "text",
    method = "shop.Batches.text"
)
public final class Batches_text implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Batches_text() {
  }

  @Override
  public String functionName() {
    return "text";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String event = Decode.text(call.input("event"));
    String result = Batches.text(event);
    call.output("$return", Encode.text(result));
  }
}
