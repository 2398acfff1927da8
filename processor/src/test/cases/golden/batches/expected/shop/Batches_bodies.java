package shop;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Batches#bodies} for the function {@code bodies}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "bodies",
    method = "shop.Batches.bodies"
)
public final class Batches_bodies implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Batches_bodies() {
  }

  @Override
  public String functionName() {
    return "bodies";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    List<Batches.Event<byte[]>> events = Decode.list(call.input("events"), item -> Batches.Event.of(item, Decode::bytes));
    Batches.bodies(events);
  }
}
