package shop;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Shapes#old} for the function {@code old}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "old",
    method = "shop.Shapes.old",
    route = "old"
)
@SuppressWarnings({"deprecation", "removal"})
public final class Shapes_old implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Shapes_old() {
  }

  @Override
  public String functionName() {
    return "old";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Shapes target = call.instance(Shapes.class, Shapes::new);
    String result = target.old(req);
    call.output("$return", Encode.textResponse(result));
  }
}
