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
 * Calls {@link OpenAi#who} for the function {@code who}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "who",
    method = "catalogue.OpenAi.who",
    route = "who/{name}"
)
public final class OpenAi_who implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> OTHER = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public OpenAi_who() {
  }

  @Override
  public String functionName() {
    return "who";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String plain = Decode.text(call.input("plain"));
    Map<String, Object> other = OTHER.decode(call.input("other"));
    String result = OpenAi.who(req, plain, other);
    call.output("$return", Encode.textResponse(result));
  }
}
