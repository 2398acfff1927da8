package shop;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Shapes.Injected#greet} for the function {@code greet}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "greet",
    method = "shop.Shapes.Injected.greet",
    route = "greet"
)
public final class Shapes_Injected_greet implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Shapes_Injected_greet() {
  }

  @Override
  public String functionName() {
    return "greet";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Shapes.Injected target = call.instance(Shapes.Injected.class);
    String result = target.greet(req);
    call.output("$return", Encode.textResponse(result));
  }
}
