package catalogue;

import dev.bindery.ServiceBusMessage;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Messaging#dead} for the function {@code dead}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "dead",
    method = "catalogue.Messaging.dead"
)
public final class Messaging_dead implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> PROPERTIES = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public Messaging_dead() {
  }

  @Override
  public String functionName() {
    return "dead";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    ServiceBusMessage message = ServiceBusMessage.fromBinding(call.input("message"));
    int attempts = Decode.requiredInt(call.metadata("DeliveryCount"));
    Map<String, Object> properties = PROPERTIES.decode(call.metadata("ApplicationProperties"));
    ServiceBusMessage result = Messaging.dead(message, attempts, properties);
    call.output("$return", ServiceBusMessage.toBinding(result));
  }
}
