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
 * Calls {@link OpenAi#ask} for the function {@code ask}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "ask",
    method = "catalogue.OpenAi.ask",
    route = "ask",
    methods = "post"
)
public final class OpenAi_ask implements FunctionAdapter {
  private static final JsonType<Map<String, String>> REQ = JsonType.of(JsonType.generic(Map.class, String.class, String.class));

  private static final JsonType<Map<String, Object>> OTHER = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public OpenAi_ask() {
  }

  @Override
  public String functionName() {
    return "ask";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Map<String, String> req = REQ.decode(call.input("req"));
    String plain = Decode.text(call.input("plain"));
    Map<String, Object> other = OTHER.decode(call.input("other"));
    String result = OpenAi.ask(req, plain, other);
    call.output("$return", Encode.textResponse(result));
  }
}
