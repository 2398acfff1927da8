package generic;

import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Shelf#sort} for the function {@code sort}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "sort",
    method = "generic.Shelf.sort"
)
public final class Shelf_sort implements FunctionAdapter {
  private static final JsonType<Shelf.Item> ITEM = JsonType.of(Shelf.Item.class);

  /**
   * Called by hosts.
   */
  public Shelf_sort() {
  }

  @Override
  public String functionName() {
    return "sort";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Shelf.Item item = ITEM.decode(call.input("item"));
    Shelf.Sorted result = Shelf.sort(item);
    if (result != null) {
      call.output("small", Encode.jsonAsBytes(result.small()));
      call.output("large", Encode.jsonAsBytes(result.large()));
    }
  }
}
