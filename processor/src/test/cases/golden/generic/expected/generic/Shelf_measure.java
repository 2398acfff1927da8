package generic;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Shelf#measure} for the function {@code measure}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "measure",
    method = "generic.Shelf.measure"
)
public final class Shelf_measure implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Shelf_measure() {
  }

  @Override
  public String functionName() {
    return "measure";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Shelf.Size size = Decode.constant(call.input("size"), Shelf.Size.class);
    Shelf.measure(size);
  }
}
