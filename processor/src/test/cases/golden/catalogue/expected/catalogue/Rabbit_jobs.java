package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Rabbit#jobs} for the function {@code jobs}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "jobs",
    method = "catalogue.Rabbit.jobs"
)
public final class Rabbit_jobs implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Rabbit_jobs() {
  }

  @Override
  public String functionName() {
    return "jobs";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    byte[] job = Decode.bytes(call.input("job"));
    boolean again = Decode.requiredBoolean(call.metadata("Redelivered"));
    long tag = Decode.requiredLong(call.metadata("DeliveryTag"));
    Out<List<Rabbit.Job>> more = new Out<>();
    Rabbit.jobs(job, again, tag, more);
    call.output("more", Encode.items(more.get(), Encode::jsonAsText));
  }
}
