package shop;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Shapes.Contract#inInterface} for the function {@code in-interface}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "in-interface",
    method = "shop.Shapes.Contract.inInterface",
    route = "in-interface"
)
public final class Shapes_Contract_in_interface implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Shapes_Contract_in_interface() {
  }

  @Override
  public String functionName() {
    return "in-interface";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String result = Shapes.Contract.inInterface(req);
    call.output("$return", Encode.textResponse(result));
  }
}
