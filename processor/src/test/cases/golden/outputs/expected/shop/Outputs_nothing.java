package shop;

import dev.bindery.HttpRequest;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outputs#nothing} for the function {@code nothing}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "nothing",
    method = "shop.Outputs.nothing",
    route = "nothing"
)
public final class Outputs_nothing implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Outputs_nothing() {
  }

  @Override
  public String functionName() {
    return "nothing";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Outputs target = call.instance(Outputs.class, Outputs::new);
    target.nothing(req);
  }
}
