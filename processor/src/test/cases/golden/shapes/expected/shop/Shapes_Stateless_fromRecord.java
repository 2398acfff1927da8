package shop;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Shapes.Stateless#fromRecord} for the function {@code fromRecord}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "fromRecord",
    method = "shop.Shapes.Stateless.fromRecord",
    route = "fromRecord"
)
public final class Shapes_Stateless_fromRecord implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Shapes_Stateless_fromRecord() {
  }

  @Override
  public String functionName() {
    return "fromRecord";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Shapes.Stateless target = call.instance(Shapes.Stateless.class, Shapes.Stateless::new);
    String result = target.fromRecord(req);
    call.output("$return", Encode.textResponse(result));
  }
}
