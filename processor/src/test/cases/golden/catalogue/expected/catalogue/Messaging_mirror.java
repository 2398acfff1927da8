package catalogue;

import dev.bindery.EventHubEvent;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Messaging#mirror} for the function {@code mirror}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "mirror",
    method = "catalogue.Messaging.mirror"
)
public final class Messaging_mirror implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Messaging_mirror() {
  }

  @Override
  public String functionName() {
    return "mirror";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    EventHubEvent<byte[]> event = EventHubEvent.fromBinding(call.input("event"), Decode::bytes);
    byte[] result = Messaging.mirror(event);
    call.output("$return", Encode.bytes(result));
  }
}
