package shop;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outputs#async} for the function {@code async}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "async",
    method = "shop.Outputs.async",
    route = "async"
)
public final class Outputs_async implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Outputs_async() {
  }

  @Override
  public String functionName() {
    return "async";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Out<List<String>> messages = new Out<>();
    Outputs target = call.instance(Outputs.class, Outputs::new);
    CompletionStage<String> result = target.async(req, messages);
    call.whenDone(result, value -> {
      call.output("messages", Encode.items(messages.get(), Encode::textAsBytes));
      call.output("$return", Encode.textResponse(value));
    });
  }
}
