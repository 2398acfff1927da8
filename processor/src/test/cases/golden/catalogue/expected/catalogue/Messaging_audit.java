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
 * Calls {@link Messaging#audit} for the function {@code audit}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "audit",
    method = "catalogue.Messaging.audit"
)
public final class Messaging_audit implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Messaging_audit() {
  }

  @Override
  public String functionName() {
    return "audit";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    byte[] message = Decode.bytes(call.input("message"));
    Out<List<String>> replies = new Out<>();
    Messaging.audit(message, replies);
    call.output("replies", Encode.items(replies.get(), Encode::text));
  }
}
