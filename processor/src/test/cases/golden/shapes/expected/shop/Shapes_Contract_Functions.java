package shop;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Shapes.Contract}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Shapes_Contract_Functions implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Shapes_Contract_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"in-interface"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "in-interface" -> in_interface(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "in-interface", method = "shop.Shapes.Contract.inInterface", route = "in-interface")
  private static void in_interface(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String result = Shapes.Contract.inInterface(req);
    call.output("$return", Encode.textResponse(result));
  }
}
