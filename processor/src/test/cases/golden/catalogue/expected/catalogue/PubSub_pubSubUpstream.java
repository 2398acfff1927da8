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
 * Calls {@link PubSub#pubSubUpstream} for the function {@code pubSubUpstream}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "pubSubUpstream",
    method = "catalogue.PubSub.pubSubUpstream",
    route = "upstream",
    methods = {
        "post",
        "options"
    }
)
public final class PubSub_pubSubUpstream implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> CONTEXT = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public PubSub_pubSubUpstream() {
  }

  @Override
  public String functionName() {
    return "pubSubUpstream";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Map<String, Object> context = CONTEXT.decode(call.input("context"));
    String other = Decode.text(call.input("other"));
    String result = PubSub.pubSubUpstream(req, context, other);
    call.output("$return", Encode.textResponse(result));
  }
}
