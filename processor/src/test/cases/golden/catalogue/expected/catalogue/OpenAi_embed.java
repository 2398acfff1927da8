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
 * Calls {@link OpenAi#embed} for the function {@code embed}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "embed",
    method = "catalogue.OpenAi.embed",
    route = "embed",
    methods = "post"
)
public final class OpenAi_embed implements FunctionAdapter {
  private static final JsonType<Map<String, String>> REQ = JsonType.of(JsonType.generic(Map.class, String.class, String.class));

  private static final JsonType<Map<String, Object>> OTHER = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public OpenAi_embed() {
  }

  @Override
  public String functionName() {
    return "embed";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Map<String, String> req = REQ.decode(call.input("req"));
    String plain = Decode.text(call.input("plain"));
    Map<String, Object> other = OTHER.decode(call.input("other"));
    String result = OpenAi.embed(req, plain, other);
    call.output("$return", Encode.textResponse(result));
  }
}
