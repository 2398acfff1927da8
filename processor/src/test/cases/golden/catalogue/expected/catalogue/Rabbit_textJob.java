package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Rabbit#textJob} for the function {@code textJob}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "textJob",
    method = "catalogue.Rabbit.textJob"
)
public final class Rabbit_textJob implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Rabbit_textJob() {
  }

  @Override
  public String functionName() {
    return "textJob";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String job = Decode.text(call.input("job"));
    Rabbit.textJob(job);
  }
}
