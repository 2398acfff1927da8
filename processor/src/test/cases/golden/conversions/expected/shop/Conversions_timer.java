package shop;

import dev.bindery.TimerRequest;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Conversions#timer} for the function {@code timer}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "timer",
    method = "shop.Conversions.timer"
)
public final class Conversions_timer implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Conversions_timer() {
  }

  @Override
  public String functionName() {
    return "timer";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    TimerRequest timer = TimerRequest.fromBinding(call.input("timer"));
    Conversions.timer(timer);
  }
}
