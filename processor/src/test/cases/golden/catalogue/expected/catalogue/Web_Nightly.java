package catalogue;

import dev.bindery.Context;
import dev.bindery.TimerRequest;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Web#nightly} for the function {@code Nightly}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "Nightly",
    method = "catalogue.Web.nightly"
)
public final class Web_Nightly implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Web_Nightly() {
  }

  @Override
  public String functionName() {
    return "Nightly";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    TimerRequest timer = TimerRequest.fromBinding(call.input("timer"));
    Context context = call.context();
    Web.nightly(timer, context);
  }
}
