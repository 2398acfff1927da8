package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Mail#report} for the function {@code report}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "report",
    method = "catalogue.Mail.report"
)
public final class Mail_report implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Mail_report() {
  }

  @Override
  public String functionName() {
    return "report";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String report = Decode.text(call.input("report"));
    Out<Map<String, Object>> mail = new Out<>();
    Mail.report(report, mail);
    call.output("mail", Encode.json(mail.get()));
  }
}
