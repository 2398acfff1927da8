package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link SignalR#endpoints} for the function {@code endpoints}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "endpoints",
    method = "catalogue.SignalR.endpoints",
    route = "endpoints"
)
public final class SignalR_endpoints implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public SignalR_endpoints() {
  }

  @Override
  public String functionName() {
    return "endpoints";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String endpoints = Decode.text(call.input("endpoints"));
    String all = Decode.text(call.input("all"));
    Out<SignalR.Message> message = new Out<>();
    SignalR.endpoints(req, endpoints, all, message);
    call.output("message", Encode.json(message.get()));
  }
}
