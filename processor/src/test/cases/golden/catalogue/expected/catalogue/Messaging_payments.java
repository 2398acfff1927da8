package catalogue;

import dev.bindery.ServiceBusMessage;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Messaging#payments} for the function {@code payments}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "payments",
    method = "catalogue.Messaging.payments"
)
public final class Messaging_payments implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Messaging_payments() {
  }

  @Override
  public String functionName() {
    return "payments";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    List<ServiceBusMessage> payments = Decode.list(call.input("payments"), ServiceBusMessage::fromBinding);
    List<String> ids = Decode.list(call.metadata("MessageIdArray"), Decode::text);
    Messaging.payments(payments, ids);
  }
}
