package shop;

import dev.bindery.Context;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Conversions#messageAsJson} for the function {@code messageAsJson}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "messageAsJson",
    method = "shop.Conversions.messageAsJson"
)
public final class Conversions_messageAsJson implements FunctionAdapter {
  private static final JsonType<Conversions.Order> ORDER = JsonType.of(Conversions.Order.class);

  /**
   * Called by hosts.
   */
  public Conversions_messageAsJson() {
  }

  @Override
  public String functionName() {
    return "messageAsJson";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Conversions.Order order = ORDER.decode(call.input("order"));
    long dequeueCount = Decode.requiredLong(call.metadata("dequeueCount"));
    Context context = call.context();
    Conversions.messageAsJson(order, dequeueCount, context);
  }
}
