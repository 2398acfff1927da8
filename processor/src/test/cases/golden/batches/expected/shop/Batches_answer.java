package shop;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Batches#answer} for the function {@code answer}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "answer",
    method = "shop.Batches.answer"
)
public final class Batches_answer implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Batches_answer() {
  }

  @Override
  public String functionName() {
    return "answer";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String event = Decode.text(call.input("event"));
    Optional<String> thing = Optional.ofNullable(Decode.text(call.input("thing")));
    Batches.Order result = Batches.answer(event, thing);
    call.output("$return", Encode.json(result));
  }
}
