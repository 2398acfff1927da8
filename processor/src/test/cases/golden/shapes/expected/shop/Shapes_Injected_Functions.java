package shop;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Shapes.Injected}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Shapes_Injected_Functions implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Shapes_Injected_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"greet"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "greet" -> greet(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "greet", method = "shop.Shapes.Injected.greet", route = "greet")
  private static void greet(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Shapes.Injected target = instance(call);
    String result = target.greet(req);
    call.output("$return", Encode.textResponse(result));
  }

  private static Shapes.Injected instance(Invocation call) {
    return call.instance(Shapes.Injected.class);
  }
}
