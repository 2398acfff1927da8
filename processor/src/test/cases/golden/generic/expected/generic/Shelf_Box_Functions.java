package generic;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Shelf.Box}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Shelf_Box_Functions implements FunctionAdapter {
  private static final JsonType<Shelf.Item> ITEMS = JsonType.of(Shelf.Item.class);

  /**
   * Called by hosts.
   */
  public Shelf_Box_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"open"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "open" -> open(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "open", method = "generic.Shelf.Box.open")
  private static void open(Invocation call) throws Exception {
    Shelf.Item[] items = Decode.array(call.input("items"), Shelf.Item[]::new, ITEMS::decode);
    Shelf.Box target = instance(call);
    target.open(items);
  }

  private static Shelf.Box instance(Invocation call) {
    return call.instance(Shelf.Box.class, Shelf.Box::new);
  }
}
