package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link OpenAi#store} for the function {@code store}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "store",
    method = "catalogue.OpenAi.store",
    route = "store",
    methods = "post"
)
public final class OpenAi_store implements FunctionAdapter {
  private static final JsonType<Map<String, String>> REQ = JsonType.of(JsonType.generic(Map.class, String.class, String.class));

  /**
   * Called by hosts.
   */
  public OpenAi_store() {
  }

  @Override
  public String functionName() {
    return "store";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Map<String, String> req = REQ.decode(call.input("req"));
    Out<Map<String, String>> title = new Out<>();
    Out<Map<String, String>> text = new Out<>();
    OpenAi.store(req, title, text);
    call.output("title", Encode.json(title.get()));
    call.output("text", Encode.json(text.get()));
  }
}
