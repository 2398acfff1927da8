package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link PubSub#socketLogin} for the function {@code socketLogin}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "socketLogin",
    method = "catalogue.PubSub.socketLogin",
    route = "socket/{user}"
)
public final class PubSub_socketLogin implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public PubSub_socketLogin() {
  }

  @Override
  public String functionName() {
    return "socketLogin";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String plain = Decode.text(call.input("plain"));
    String named = Decode.text(call.input("named"));
    String result = PubSub.socketLogin(req, plain, named);
    call.output("$return", Encode.textResponse(result));
  }
}
