package catalogue;

import dev.bindery.EventGridEvent;
import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Events#publish} for the function {@code publish}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "publish",
    method = "catalogue.Events.publish"
)
public final class Events_publish implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Events_publish() {
  }

  @Override
  public String functionName() {
    return "publish";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String fact = Decode.text(call.input("fact"));
    Out<List<EventGridEvent>> events = new Out<>();
    Events.publish(fact, events);
    call.output("events", Encode.items(events.get(), EventGridEvent::toBinding));
  }
}
