package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Redis#first} for the function {@code first}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "first",
    method = "catalogue.Redis.first"
)
public final class Redis_first implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Redis_first() {
  }

  @Override
  public String functionName() {
    return "first";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String job = Decode.text(call.input("job"));
    Redis.first(job);
  }
}
