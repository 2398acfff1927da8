package shop;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outputs#jsonList} for the function {@code jsonList}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "jsonList",
    method = "shop.Outputs.jsonList",
    route = "jsonList"
)
public final class Outputs_jsonList implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Outputs_jsonList() {
  }

  @Override
  public String functionName() {
    return "jsonList";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Outputs target = call.instance(Outputs.class, Outputs::new);
    List<Map<String, Outputs.Order>> result = target.jsonList(req);
    call.output("$return", Encode.jsonResponse(result));
  }
}
