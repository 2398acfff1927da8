package shop;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outputs#json} for the function {@code json}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "json",
    method = "shop.Outputs.json",
    route = "json"
)
public final class Outputs_json implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Outputs_json() {
  }

  @Override
  public String functionName() {
    return "json";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Outputs target = call.instance(Outputs.class, Outputs::new);
    Outputs.Order result = target.json(req);
    call.output("$return", Encode.jsonResponse(result));
  }
}
