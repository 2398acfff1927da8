package shop;

import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Conversions#timerAsJson} for the function {@code timerAsJson}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "timerAsJson",
    method = "shop.Conversions.timerAsJson"
)
public final class Conversions_timerAsJson implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> TIMER = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public Conversions_timerAsJson() {
  }

  @Override
  public String functionName() {
    return "timerAsJson";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Map<String, Object> timer = TIMER.decode(call.input("timer"));
    Conversions.timerAsJson(timer);
  }
}
