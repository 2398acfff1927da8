package shop;

import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outputs#several} for the function {@code several}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "several",
    method = "shop.Outputs.several",
    route = "several"
)
public final class Outputs_several implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Outputs_several() {
  }

  @Override
  public String functionName() {
    return "several";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Outputs target = call.instance(Outputs.class, Outputs::new);
    Outputs.Accepted result = target.several(req);
    if (result != null) {
      call.output("response", HttpResponse.toBinding(result.response()));
      call.output("orders", Encode.items(result.orders(), Encode::jsonAsBytes));
      call.output("audit", Encode.textAsBytes(Encode.orNull(result.audit())));
    }
  }
}
