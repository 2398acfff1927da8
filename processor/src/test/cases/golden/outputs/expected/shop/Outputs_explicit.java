package shop;

import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.Out;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outputs#explicit} for the function {@code explicit}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "explicit",
    method = "shop.Outputs.explicit",
    route = "explicit"
)
public final class Outputs_explicit implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Outputs_explicit() {
  }

  @Override
  public String functionName() {
    return "explicit";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Out<HttpResponse> response = new Out<>();
    Outputs target = call.instance(Outputs.class, Outputs::new);
    target.explicit(req, response);
    call.output("response", HttpResponse.toBinding(response.get()));
  }
}
