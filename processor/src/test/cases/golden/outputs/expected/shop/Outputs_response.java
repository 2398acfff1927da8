package shop;

import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outputs#response} for the function {@code response}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "response",
    method = "shop.Outputs.response",
    route = "response"
)
public final class Outputs_response implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Outputs_response() {
  }

  @Override
  public String functionName() {
    return "response";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Outputs target = call.instance(Outputs.class, Outputs::new);
    HttpResponse result = target.response(req);
    call.output("$return", HttpResponse.toBinding(result));
  }
}
