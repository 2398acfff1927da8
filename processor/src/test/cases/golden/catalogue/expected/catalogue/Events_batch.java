package catalogue;

import dev.bindery.CloudEvent;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Events#batch} for the function {@code batch}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "batch",
    method = "catalogue.Events.batch"
)
public final class Events_batch implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Events_batch() {
  }

  @Override
  public String functionName() {
    return "batch";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    List<CloudEvent> events = Decode.list(call.input("events"), CloudEvent::fromBinding);
    Events.batch(events);
  }
}
