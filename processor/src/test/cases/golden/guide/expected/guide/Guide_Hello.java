package guide;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Guide#hello} for the function {@code Hello}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "Hello",
    method = "guide.Guide.hello",
    route = "Hello"
)
public final class Guide_Hello implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Guide_Hello() {
  }

  @Override
  public String functionName() {
    return "Hello";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String result = Guide.hello(req);
    call.output("$return", Encode.textResponse(result));
  }
}
