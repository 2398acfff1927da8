package catalogue;

import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Redis#element} for the function {@code element}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "element",
    method = "catalogue.Redis.element"
)
public final class Redis_element implements FunctionAdapter {
  private static final JsonType<Redis.Job> JOB = JsonType.of(Redis.Job.class);

  /**
   * Called by hosts.
   */
  public Redis_element() {
  }

  @Override
  public String functionName() {
    return "element";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Redis.Job job = JOB.decode(call.input("job"));
    Redis.element(job);
  }
}
