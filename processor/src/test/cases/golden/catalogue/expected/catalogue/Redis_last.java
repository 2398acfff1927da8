package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Redis#last} for the function {@code last}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "last",
    method = "catalogue.Redis.last"
)
public final class Redis_last implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Redis_last() {
  }

  @Override
  public String functionName() {
    return "last";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String job = Decode.text(call.input("job"));
    long count = Decode.requiredLong(call.input("count"));
    Redis.last(job, count);
  }
}
