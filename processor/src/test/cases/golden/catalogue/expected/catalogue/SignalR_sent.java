package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link SignalR#sent} for the function {@code sent}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "sent",
    method = "catalogue.SignalR.sent"
)
public final class SignalR_sent implements FunctionAdapter {
  private static final JsonType<SignalR.Call> CALL = JsonType.of(SignalR.Call.class);

  /**
   * Called by hosts.
   */
  public SignalR_sent() {
  }

  @Override
  public String functionName() {
    return "sent";
  }

  @Override
  public void invoke(Invocation call_) throws Exception {
    SignalR.Call call = CALL.decode(call_.input("call"));
    String room = Decode.text(call_.metadata("room"));
    String text = Decode.text(call_.metadata("text"));
    List<SignalR.Message> result = SignalR.sent(call, room, text);
    call_.output("$return", Encode.items(result, Encode::json));
  }
}
