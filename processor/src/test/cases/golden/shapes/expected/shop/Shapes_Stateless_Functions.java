package shop;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Shapes.Stateless}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Shapes_Stateless_Functions implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Shapes_Stateless_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"fromRecord"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "fromRecord" -> fromRecord(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "fromRecord", method = "shop.Shapes.Stateless.fromRecord", route = "fromRecord")
  private static void fromRecord(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Shapes.Stateless target = instance(call);
    String result = target.fromRecord(req);
    call.output("$return", Encode.textResponse(result));
  }

  private static Shapes.Stateless instance(Invocation call) {
    return call.instance(Shapes.Stateless.class, Shapes.Stateless::new);
  }
}
