package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Web#ping} for the function {@code ping}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "ping",
    method = "catalogue.Web.ping",
    route = "ping"
)
public final class Web_ping implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Web_ping() {
  }

  @Override
  public String functionName() {
    return "ping";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String result = Web.ping(req);
    call.output("$return", Encode.textResponse(result));
  }
}
