package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Dapr#routed} for the function {@code routed}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "routed",
    method = "catalogue.Dapr.routed"
)
public final class Dapr_routed implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Dapr_routed() {
  }

  @Override
  public String functionName() {
    return "routed";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String event = Decode.text(call.input("event"));
    Out<Dapr.Order> publish = new Out<>();
    Out<Dapr.Order> invoke = new Out<>();
    Out<Dapr.Order> mail = new Out<>();
    Dapr.routed(event, publish, invoke, mail);
    call.output("publish", Encode.json(publish.get()));
    call.output("invoke", Encode.json(invoke.get()));
    call.output("mail", Encode.json(mail.get()));
  }
}
