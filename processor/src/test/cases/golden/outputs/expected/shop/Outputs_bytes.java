package shop;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outputs#bytes} for the function {@code bytes}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "bytes",
    method = "shop.Outputs.bytes",
    route = "bytes"
)
public final class Outputs_bytes implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Outputs_bytes() {
  }

  @Override
  public String functionName() {
    return "bytes";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Outputs target = call.instance(Outputs.class, Outputs::new);
    byte[] result = target.bytes(req);
    call.output("$return", Encode.bytesResponse(result));
  }
}
