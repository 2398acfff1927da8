package shop;

import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outputs#asyncSeveral} for the function {@code asyncSeveral}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "asyncSeveral",
    method = "shop.Outputs.asyncSeveral",
    route = "asyncSeveral"
)
public final class Outputs_asyncSeveral implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Outputs_asyncSeveral() {
  }

  @Override
  public String functionName() {
    return "asyncSeveral";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Outputs target = call.instance(Outputs.class, Outputs::new);
    CompletionStage<Outputs.Accepted> result = target.asyncSeveral(req);
    call.whenDone(result, value -> {
      if (value != null) {
        call.output("response", HttpResponse.toBinding(value.response()));
        call.output("orders", Encode.items(value.orders(), Encode::jsonAsBytes));
        call.output("audit", Encode.textAsBytes(Encode.orNull(value.audit())));
      }
    });
  }
}
