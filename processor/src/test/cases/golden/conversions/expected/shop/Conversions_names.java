package shop;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Conversions#names} for the function {@code names}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "names",
    method = "shop.Conversions.names",
    route = "names"
)
public final class Conversions_names implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Conversions_names() {
  }

  @Override
  public String functionName() {
    return "names";
  }

  @Override
  public void invoke(Invocation call_) throws Exception {
    HttpRequest call = HttpRequest.fromBinding(call_.input("call"));
    int target = Decode.requiredInt(call_.metadata("target"));
    String result = Decode.text(call_.metadata("result"));
    Conversions.names(call, target, result);
  }
}
