package generic;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Shelf.Box#open} for the function {@code open}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "open",
    method = "generic.Shelf.Box.open"
)
public final class Shelf_Box_open implements FunctionAdapter {
  private static final JsonType<Shelf.Item> ITEMS = JsonType.of(Shelf.Item.class);

  /**
   * Called by hosts.
   */
  public Shelf_Box_open() {
  }

  @Override
  public String functionName() {
    return "open";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Shelf.Item[] items = Decode.array(call.input("items"), Shelf.Item[]::new, ITEMS::decode);
    Shelf.Box target = call.instance(Shelf.Box.class, Shelf.Box::new);
    target.open(items);
  }
}
