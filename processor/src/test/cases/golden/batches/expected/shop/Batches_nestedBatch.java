package shop;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Batches#nestedBatch} for the function {@code nestedBatch}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "nestedBatch",
    method = "shop.Batches.nestedBatch"
)
public final class Batches_nestedBatch implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Batches_nestedBatch() {
  }

  @Override
  public String functionName() {
    return "nestedBatch";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Optional<List<Batches.Event<List<Batches.Mode>>>> events = Optional.ofNullable(Decode.list(call.input("events"), item -> Batches.Event.of(item, item_ -> Decode.list(item_, item__ -> Decode.constant(item__, Batches.Mode.class)))));
    Batches.nestedBatch(events);
  }
}
