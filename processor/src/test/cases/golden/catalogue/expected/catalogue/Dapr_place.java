package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Dapr#place} for the function {@code place}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "place",
    method = "catalogue.Dapr.place"
)
public final class Dapr_place implements FunctionAdapter {
  private static final JsonType<Dapr.Order> ORDER = JsonType.of(Dapr.Order.class);

  /**
   * Called by hosts.
   */
  public Dapr_place() {
  }

  @Override
  public String functionName() {
    return "place";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Dapr.Order order = ORDER.decode(call.input("order"));
    Dapr.Order old = ORDER.decode(call.input("old"));
    Out<Dapr.Order> bill = new Out<>();
    Dapr.Order result = Dapr.place(order, old, bill);
    call.output("bill", Encode.json(bill.get()));
    call.output("$return", Encode.json(result));
  }
}
