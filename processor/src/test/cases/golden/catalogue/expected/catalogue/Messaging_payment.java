package catalogue;

import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Messaging#payment} for the function {@code payment}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "payment",
    method = "catalogue.Messaging.payment"
)
public final class Messaging_payment implements FunctionAdapter {
  private static final JsonType<Messaging.Payment> PAYMENT = JsonType.of(Messaging.Payment.class);

  /**
   * Called by hosts.
   */
  public Messaging_payment() {
  }

  @Override
  public String functionName() {
    return "payment";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Messaging.Payment payment = PAYMENT.decode(call.input("payment"));
    Messaging.payment(payment);
  }
}
