package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Redis#heard} for the function {@code heard}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "heard",
    method = "catalogue.Redis.heard"
)
public final class Redis_heard implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Redis_heard() {
  }

  @Override
  public String functionName() {
    return "heard";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String text = Decode.text(call.input("text"));
    String result = Redis.heard(text);
    call.output("$return", Encode.text(result));
  }
}
