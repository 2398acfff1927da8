package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link PubSub#pubSubMqtt} for the function {@code pubSubMqtt}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "pubSubMqtt",
    method = "catalogue.PubSub.pubSubMqtt"
)
public final class PubSub_pubSubMqtt implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public PubSub_pubSubMqtt() {
  }

  @Override
  public String functionName() {
    return "pubSubMqtt";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String event = Decode.text(call.input("event"));
    String reason = Decode.text(call.metadata("Reason"));
    Out<List<PubSub.Action>> actions = new Out<>();
    PubSub.pubSubMqtt(event, reason, actions);
    call.output("actions", Encode.items(actions.get(), Encode::json));
  }
}
