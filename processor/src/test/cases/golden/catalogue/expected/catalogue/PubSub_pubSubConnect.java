package catalogue;

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
 * Calls {@link PubSub#pubSubConnect} for the function {@code pubSubConnect}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "pubSubConnect",
    method = "catalogue.PubSub.pubSubConnect"
)
public final class PubSub_pubSubConnect implements FunctionAdapter {
  private static final JsonType<Map<String, List<String>>> QUERY = JsonType.of(JsonType.generic(Map.class, String.class, JsonType.generic(List.class, String.class)));

  /**
   * Called by hosts.
   */
  public PubSub_pubSubConnect() {
  }

  @Override
  public String functionName() {
    return "pubSubConnect";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String request = Decode.text(call.input("request"));
    Map<String, List<String>> query = QUERY.decode(call.metadata("Query"));
    List<String> protocols = Decode.list(call.metadata("Subprotocols"), Decode::text);
    Map<String, String> result = PubSub.pubSubConnect(request, query, protocols);
    call.output("$return", Encode.json(result));
  }
}
