package catalogue;

import dev.bindery.EventHubEvent;
import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Messaging#readings} for the function {@code readings}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "readings",
    method = "catalogue.Messaging.readings"
)
public final class Messaging_readings implements FunctionAdapter {
  private static final JsonType<Messaging.Reading> EVENTS = JsonType.of(Messaging.Reading.class);

  private static final JsonType<Map<String, Object>> PARTITION = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public Messaging_readings() {
  }

  @Override
  public String functionName() {
    return "readings";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    List<EventHubEvent<Messaging.Reading>> events = Decode.list(call.input("events"), item -> EventHubEvent.fromBinding(item, EVENTS::decode));
    Map<String, Object> partition = PARTITION.decode(call.metadata("PartitionContext"));
    List<Long> numbers = Decode.list(call.metadata("SequenceNumberArray"), Decode::longInteger);
    Out<List<Messaging.Reading>> alarms = new Out<>();
    Messaging.readings(events, partition, numbers, alarms);
    call.output("alarms", Encode.items(alarms.get(), Encode::jsonAsBytes));
  }
}
