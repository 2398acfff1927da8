package shop;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Shapes.Inner.Deepest}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Shapes_Inner_Deepest_Functions implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Shapes_Inner_Deepest_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"nested"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "nested" -> nested(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "nested", method = "shop.Shapes.Inner.Deepest.nested", route = "nested")
  private static void nested(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Shapes.Inner.Deepest target = instance(call);
    String result = target.nested(req);
    call.output("$return", Encode.textResponse(result));
  }

  private static Shapes.Inner.Deepest instance(Invocation call) {
    return call.instance(Shapes.Inner.Deepest.class, Shapes.Inner.Deepest::new);
  }
}
