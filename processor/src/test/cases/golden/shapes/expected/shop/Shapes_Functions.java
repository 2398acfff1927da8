package shop;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Shapes}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class Shapes_Functions implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Shapes_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"old"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "old" -> old(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "old", method = "shop.Shapes.old", route = "old")
  private static void old(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Shapes target = instance(call);
    String result = target.old(req);
    call.output("$return", Encode.textResponse(result));
  }

  private static Shapes instance(Invocation call) {
    return call.instance(Shapes.class, Shapes::new);
  }
}
