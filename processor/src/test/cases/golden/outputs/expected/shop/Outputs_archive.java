package shop;

import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outputs#archive} for the function {@code archive}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "archive",
    method = "shop.Outputs.archive"
)
public final class Outputs_archive implements FunctionAdapter {
  private static final JsonType<Outputs.Order> ORDER = JsonType.of(Outputs.Order.class);

  /**
   * Called by hosts.
   */
  public Outputs_archive() {
  }

  @Override
  public String functionName() {
    return "archive";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Outputs.Order order = ORDER.decode(call.input("order"));
    Outputs target = call.instance(Outputs.class, Outputs::new);
    Outputs.Order result = target.archive(order);
    call.output("$return", Encode.jsonAsBytes(result));
  }
}
