package catalogue;

import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Mail#sms} for the function {@code sms}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "sms",
    method = "catalogue.Mail.sms"
)
public final class Mail_sms implements FunctionAdapter {
  private static final JsonType<Mail.Text> TEXT = JsonType.of(Mail.Text.class);

  /**
   * Called by hosts.
   */
  public Mail_sms() {
  }

  @Override
  public String functionName() {
    return "sms";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Mail.Text text = TEXT.decode(call.input("text"));
    Mail.Text result = Mail.sms(text);
    call.output("$return", Encode.json(result));
  }
}
