package catalogue;

import dev.bindery.TimerRequest;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Web#sweep} for the function {@code sweep}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "sweep",
    method = "catalogue.Web.sweep"
)
public final class Web_sweep implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Web_sweep() {
  }

  @Override
  public String functionName() {
    return "sweep";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    TimerRequest timer = TimerRequest.fromBinding(call.input("timer"));
    Web.sweep(timer);
  }
}
