package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link PubSub#pubSubLogin} for the function {@code pubSubLogin}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "pubSubLogin",
    method = "catalogue.PubSub.pubSubLogin",
    route = "login/{user}"
)
public final class PubSub_pubSubLogin implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> MQTT = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public PubSub_pubSubLogin() {
  }

  @Override
  public String functionName() {
    return "pubSubLogin";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String plain = Decode.text(call.input("plain"));
    Map<String, Object> mqtt = MQTT.decode(call.input("mqtt"));
    String same = Decode.text(call.input("same"));
    String result = PubSub.pubSubLogin(req, plain, mqtt, same);
    call.output("$return", Encode.textResponse(result));
  }
}
