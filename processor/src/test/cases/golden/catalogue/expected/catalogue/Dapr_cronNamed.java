package catalogue;

import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Dapr#cronNamed} for the function {@code cronNamed}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "cronNamed",
    method = "catalogue.Dapr.cronNamed"
)
public final class Dapr_cronNamed implements FunctionAdapter {
  private static final JsonType<Dapr.Order> ORDER = JsonType.of(Dapr.Order.class);

  /**
   * Called by hosts.
   */
  public Dapr_cronNamed() {
  }

  @Override
  public String functionName() {
    return "cronNamed";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Dapr.Order order = ORDER.decode(call.input("order"));
    Dapr.Order result = Dapr.cronNamed(order);
    call.output("$return", Encode.json(result));
  }
}
