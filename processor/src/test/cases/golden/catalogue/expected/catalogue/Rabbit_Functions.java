package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Rabbit}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Rabbit_Functions implements FunctionAdapter {
  private static final JsonType<Rabbit.Job> JOB = JsonType.of(Rabbit.Job.class);

  /**
   * Called by hosts.
   */
  public Rabbit_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"job", "jobs", "textJob"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "job" -> job(call);
      case "jobs" -> jobs(call);
      case "textJob" -> textJob(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "job", method = "catalogue.Rabbit.job")
  private static void job(Invocation call) throws Exception {
    Rabbit.Job job = JOB.decode(call.input("job"));
    Rabbit.Job result = Rabbit.job(job);
    call.output("$return", Encode.jsonAsText(result));
  }

  @GeneratedFunction(name = "jobs", method = "catalogue.Rabbit.jobs")
  private static void jobs(Invocation call) throws Exception {
    byte[] job = Decode.bytes(call.input("job"));
    boolean again = Decode.requiredBoolean(call.metadata("Redelivered"));
    long tag = Decode.requiredLong(call.metadata("DeliveryTag"));
    Out<List<Rabbit.Job>> more = new Out<List<Rabbit.Job>>();
    Rabbit.jobs(job, again, tag, more);
    call.output("more", Encode.items(more.get(), Encode::jsonAsText));
  }

  @GeneratedFunction(name = "textJob", method = "catalogue.Rabbit.textJob")
  private static void textJob(Invocation call) throws Exception {
    String job = Decode.text(call.input("job"));
    Rabbit.textJob(job);
  }
}
