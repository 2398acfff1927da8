package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Dapr#call} for the function {@code call}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "call",
    method = "catalogue.Dapr.call"
)
public final class Dapr_call implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Dapr_call() {
  }

  @Override
  public String functionName() {
    return "call";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String request = Decode.text(call.input("request"));
    String calls = Decode.text(call.input("calls"));
    String secret = Decode.text(call.input("secret"));
    String result = Dapr.call(request, calls, secret);
    call.output("$return", Encode.text(result));
  }
}
