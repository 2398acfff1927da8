package shop;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Shapes.Inner.Deepest#nested} for the function {@code nested}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "nested",
    method = "shop.Shapes.Inner.Deepest.nested",
    route = "nested"
)
public final class Shapes_Inner_Deepest_nested implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Shapes_Inner_Deepest_nested() {
  }

  @Override
  public String functionName() {
    return "nested";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Shapes.Inner.Deepest target = call.instance(Shapes.Inner.Deepest.class, Shapes.Inner.Deepest::new);
    String result = target.nested(req);
    call.output("$return", Encode.textResponse(result));
  }
}
