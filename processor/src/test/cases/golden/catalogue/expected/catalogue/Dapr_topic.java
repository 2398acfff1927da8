package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Dapr#topic} for the function {@code topic}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "topic",
    method = "catalogue.Dapr.topic"
)
public final class Dapr_topic implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> EVENT = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public Dapr_topic() {
  }

  @Override
  public String functionName() {
    return "topic";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Map<String, Object> event = EVENT.decode(call.input("event"));
    Out<List<Dapr.Order>> states = new Out<>();
    List<Dapr.Order> result = Dapr.topic(event, states);
    call.output("states", Encode.items(states.get(), Encode::json));
    call.output("$return", Encode.items(result, Encode::json));
  }
}
