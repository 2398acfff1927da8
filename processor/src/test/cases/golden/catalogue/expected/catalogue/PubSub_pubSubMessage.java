package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link PubSub#pubSubMessage} for the function {@code pubSubMessage}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "pubSubMessage",
    method = "catalogue.PubSub.pubSubMessage"
)
public final class PubSub_pubSubMessage implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> CONNECTION = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public PubSub_pubSubMessage() {
  }

  @Override
  public String functionName() {
    return "pubSubMessage";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    byte[] message = Decode.bytes(call.input("message"));
    Map<String, Object> connection = CONNECTION.decode(call.metadata("ConnectionContext"));
    PubSub.Action result = PubSub.pubSubMessage(message, connection);
    call.output("$return", Encode.json(result));
  }
}
