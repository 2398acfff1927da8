package shop;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outputs#number} for the function {@code number}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "number",
    method = "shop.Outputs.number",
    route = "number"
)
public final class Outputs_number implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Outputs_number() {
  }

  @Override
  public String functionName() {
    return "number";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Outputs target = call.instance(Outputs.class, Outputs::new);
    int result = target.number(req);
    call.output("$return", Encode.textResponse(result));
  }
}
