package generic;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Shelf}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Shelf_Functions implements FunctionAdapter {
  private static final JsonType<Shelf.Item> ITEM = JsonType.of(Shelf.Item.class);

  /**
   * Called by hosts.
   */
  public Shelf_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"sort", "measure"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "sort" -> sort(call);
      case "measure" -> measure(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "sort", method = "generic.Shelf.sort")
  private static void sort(Invocation call) throws Exception {
    Shelf.Item item = ITEM.decode(call.input("item"));
    Shelf.Sorted result = Shelf.sort(item);
    if (result != null) {
      call.output("small", Encode.jsonAsBytes(result.small()));
      call.output("large", Encode.jsonAsBytes(result.large()));
    }
  }

  @GeneratedFunction(name = "measure", method = "generic.Shelf.measure")
  private static void measure(Invocation call) throws Exception {
    Shelf.Size size = Decode.constant(call.input("size"), Shelf.Size.class);
    Shelf.measure(size);
  }
}
