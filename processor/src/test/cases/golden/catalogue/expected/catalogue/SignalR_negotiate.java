package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link SignalR#negotiate} for the function {@code negotiate}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "negotiate",
    method = "catalogue.SignalR.negotiate",
    route = "negotiate"
)
public final class SignalR_negotiate implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public SignalR_negotiate() {
  }

  @Override
  public String functionName() {
    return "negotiate";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String connection = Decode.text(call.input("connection"));
    String result = SignalR.negotiate(req, connection);
    call.output("$return", Encode.textResponse(result));
  }
}
