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
 * Calls {@link OpenAi#chat} for the function {@code chat}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "chat",
    method = "catalogue.OpenAi.chat",
    route = "assistants/{id}/chat",
    methods = "get"
)
public final class OpenAi_chat implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> OTHER = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public OpenAi_chat() {
  }

  @Override
  public String functionName() {
    return "chat";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String plain = Decode.text(call.input("plain"));
    Map<String, Object> other = OTHER.decode(call.input("other"));
    String result = OpenAi.chat(req, plain, other);
    call.output("$return", Encode.textResponse(result));
  }
}
