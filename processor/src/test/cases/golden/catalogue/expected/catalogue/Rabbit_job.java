package catalogue;

import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Rabbit#job} for the function {@code job}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "job",
    method = "catalogue.Rabbit.job"
)
public final class Rabbit_job implements FunctionAdapter {
  private static final JsonType<Rabbit.Job> JOB = JsonType.of(Rabbit.Job.class);

  /**
   * Called by hosts.
   */
  public Rabbit_job() {
  }

  @Override
  public String functionName() {
    return "job";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Rabbit.Job job = JOB.decode(call.input("job"));
    Rabbit.Job result = Rabbit.job(job);
    call.output("$return", Encode.jsonAsText(result));
  }
}
