package shop;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Batches#array} for the function {@code array}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "array",
    method = "shop.Batches.array"
)
public final class Batches_array implements FunctionAdapter {
  private static final JsonType<Batches.Order> ORDERS = JsonType.of(Batches.Order.class);

  /**
   * Called by hosts.
   */
  public Batches_array() {
  }

  @Override
  public String functionName() {
    return "array";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Batches.Order[] orders = Decode.array(call.input("orders"), Batches.Order[]::new, ORDERS::decode);
    Batches.array(orders);
  }
}
