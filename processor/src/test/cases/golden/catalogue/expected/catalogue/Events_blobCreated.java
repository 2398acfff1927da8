package catalogue;

import dev.bindery.EventGridEvent;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Events#blobCreated} for the function {@code blobCreated}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "blobCreated",
    method = "catalogue.Events.blobCreated"
)
public final class Events_blobCreated implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Events_blobCreated() {
  }

  @Override
  public String functionName() {
    return "blobCreated";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    EventGridEvent event = EventGridEvent.fromBinding(call.input("event"));
    Events.blobCreated(event);
  }
}
