package guide;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Guide#item} for the function {@code GetItem}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "GetItem",
    method = "guide.Guide.item",
    route = "items/{id}"
)
public final class Guide_GetItem implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Guide_GetItem() {
  }

  @Override
  public String functionName() {
    return "GetItem";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String obj = Decode.text(call.input("obj"));
    Context context = call.context();
    Guide target = call.instance(Guide.class, Guide::new);
    target.item(req, obj, context);
  }
}
