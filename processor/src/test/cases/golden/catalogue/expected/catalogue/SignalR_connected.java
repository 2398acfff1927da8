package catalogue;

import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link SignalR#connected} for the function {@code connected}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "connected",
    method = "catalogue.SignalR.connected"
)
public final class SignalR_connected implements FunctionAdapter {
  private static final JsonType<SignalR.Call> CALL = JsonType.of(SignalR.Call.class);

  /**
   * Called by hosts.
   */
  public SignalR_connected() {
  }

  @Override
  public String functionName() {
    return "connected";
  }

  @Override
  public void invoke(Invocation call_) throws Exception {
    SignalR.Call call = CALL.decode(call_.input("call"));
    SignalR.connected(call);
  }
}
