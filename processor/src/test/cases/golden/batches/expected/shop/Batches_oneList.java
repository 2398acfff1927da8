package shop;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Batches#oneList} for the function {@code oneList}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "oneList",
    method = "shop.Batches.oneList"
)
public final class Batches_oneList implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Batches_oneList() {
  }

  @Override
  public String functionName() {
    return "oneList";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    List<String> events = Decode.list(call.input("events"), Decode::text);
    Batches.oneList(events);
  }
}
