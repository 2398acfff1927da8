package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Mail#mail} for the function {@code mail}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "mail",
    method = "catalogue.Mail.mail"
)
public final class Mail_mail implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Mail_mail() {
  }

  @Override
  public String functionName() {
    return "mail";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String mail = Decode.text(call.input("mail"));
    String result = Mail.mail(mail);
    call.output("$return", Encode.document(result));
  }
}
