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
 * Calls {@link Previews#fabric} for the function {@code fabric}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "fabric",
    method = "catalogue.Previews.fabric",
    route = "fabric"
)
public final class Previews_fabric implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> ITEM = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public Previews_fabric() {
  }

  @Override
  public String functionName() {
    return "fabric";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Map<String, Object> item = ITEM.decode(call.input("item"));
    String property = Decode.text(call.input("property"));
    Map<String, Object> context = ITEM.decode(call.input("context"));
    String result = Previews.fabric(req, item, property, context);
    call.output("$return", Encode.textResponse(result));
  }
}
