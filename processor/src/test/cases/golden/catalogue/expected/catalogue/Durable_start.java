package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Durable#start} for the function {@code start}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "start",
    method = "catalogue.Durable.start",
    route = "start"
)
public final class Durable_start implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Durable_start() {
  }

  @Override
  public String functionName() {
    return "start";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    String client = Decode.text(call.input("client"));
    String other = Decode.text(call.input("other"));
    String third = Decode.text(call.input("third"));
    String result = Durable.start(req, client, other, third);
    call.output("$return", Encode.textResponse(result));
  }
}
