package catalogue;

import dev.bindery.CloudEvent;
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
 * Calls the functions of {@link Events}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Events_Functions implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Events_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"blobCreated", "relay", "batch", "publish"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "blobCreated" -> blobCreated(call);
      case "relay" -> relay(call);
      case "batch" -> batch(call);
      case "publish" -> publish(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "blobCreated", method = "catalogue.Events.blobCreated")
  private static void blobCreated(Invocation call) throws Exception {
    EventGridEvent event = EventGridEvent.fromBinding(call.input("event"));
    Events.blobCreated(event);
  }

  @GeneratedFunction(name = "relay", method = "catalogue.Events.relay")
  private static void relay(Invocation call) throws Exception {
    CloudEvent event = CloudEvent.fromBinding(call.input("event"));
    CloudEvent result = Events.relay(event);
    call.output("$return", CloudEvent.toBinding(result));
  }

  @GeneratedFunction(name = "batch", method = "catalogue.Events.batch")
  private static void batch(Invocation call) throws Exception {
    List<CloudEvent> events = Decode.list(call.input("events"), CloudEvent::fromBinding);
    Events.batch(events);
  }

  @GeneratedFunction(name = "publish", method = "catalogue.Events.publish")
  private static void publish(Invocation call) throws Exception {
    String fact = Decode.text(call.input("fact"));
    Out<List<EventGridEvent>> events = new Out<List<EventGridEvent>>();
    Events.publish(fact, events);
    call.output("events", Encode.items(events.get(), EventGridEvent::toBinding));
  }
}
