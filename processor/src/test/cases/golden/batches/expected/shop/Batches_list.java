package shop;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Batches#list} for the function {@code list}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "list",
    method = "shop.Batches.list"
)
public final class Batches_list implements FunctionAdapter {
  private static final JsonType<Batches.Order> EVENTS = JsonType.of(Batches.Order.class);

  /**
   * Called by hosts.
   */
  public Batches_list() {
  }

  @Override
  public String functionName() {
    return "list";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    List<Batches.Event<Batches.Order>> events = Decode.list(call.input("events"), item -> Batches.Event.of(item, EVENTS::decode));
    Batches.list(events);
  }
}
