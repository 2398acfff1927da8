package shop;

import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Batches#one} for the function {@code one}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "one",
    method = "shop.Batches.one"
)
public final class Batches_one implements FunctionAdapter {
  private static final JsonType<Batches.Order> EVENT = JsonType.of(Batches.Order.class);

  /**
   * Called by hosts.
   */
  public Batches_one() {
  }

  @Override
  public String functionName() {
    return "one";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Batches.Event<Batches.Order> event = Batches.Event.of(call.input("event"), EVENT::decode);
    Batches.one(event);
  }
}
