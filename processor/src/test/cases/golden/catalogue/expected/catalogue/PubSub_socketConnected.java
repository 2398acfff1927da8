package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link PubSub#socketConnected} for the function {@code socketConnected}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "socketConnected",
    method = "catalogue.PubSub.socketConnected"
)
public final class PubSub_socketConnected implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> EVENT = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public PubSub_socketConnected() {
  }

  @Override
  public String functionName() {
    return "socketConnected";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Map<String, Object> event = EVENT.decode(call.input("event"));
    Out<List<PubSub.Action>> actions = new Out<>();
    PubSub.socketConnected(event, actions);
    call.output("actions", Encode.items(actions.get(), Encode::json));
  }
}
