package catalogue;

import dev.bindery.CloudEvent;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Events#relay} for the function {@code relay}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "relay",
    method = "catalogue.Events.relay"
)
public final class Events_relay implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Events_relay() {
  }

  @Override
  public String functionName() {
    return "relay";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    CloudEvent event = CloudEvent.fromBinding(call.input("event"));
    CloudEvent result = Events.relay(event);
    call.output("$return", CloudEvent.toBinding(result));
  }
}
