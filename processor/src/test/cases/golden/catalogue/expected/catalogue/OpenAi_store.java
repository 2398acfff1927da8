package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
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
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Out<Map<String, String>> title = new Out<>();
    Out<Map<String, String>> text = new Out<>();
    OpenAi.store(req, title, text);
    call.output("title", Encode.json(title.get()));
    call.output("text", Encode.json(text.get()));
  }
}
