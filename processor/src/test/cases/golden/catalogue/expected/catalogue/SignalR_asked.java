package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link SignalR#asked} for the function {@code asked}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "asked",
    method = "catalogue.SignalR.asked"
)
public final class SignalR_asked implements FunctionAdapter {
  private static final JsonType<SignalR.Call> CALL = JsonType.of(SignalR.Call.class);

  /**
   * Called by hosts.
   */
  public SignalR_asked() {
  }

  @Override
  public String functionName() {
    return "asked";
  }

  @Override
  public void invoke(Invocation call_) throws Exception {
    SignalR.Call call = CALL.decode(call_.input("call"));
    String question = Decode.text(call_.metadata("question"));
    String result = SignalR.asked(call, question);
    call_.output("$return", Encode.text(result));
  }
}
