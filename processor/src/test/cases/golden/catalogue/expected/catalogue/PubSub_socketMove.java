package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link PubSub#socketMove} for the function {@code socketMove}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "socketMove",
    method = "catalogue.PubSub.socketMove"
)
public final class PubSub_socketMove implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public PubSub_socketMove() {
  }

  @Override
  public String functionName() {
    return "socketMove";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String event = Decode.text(call.input("event"));
    String from = Decode.text(call.metadata("from"));
    String to = Decode.text(call.metadata("to"));
    PubSub.Action result = PubSub.socketMove(event, from, to);
    call.output("$return", Encode.json(result));
  }
}
