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
 * Calls {@link Mail#alarm} for the function {@code alarm}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "alarm",
    method = "catalogue.Mail.alarm"
)
public final class Mail_alarm implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Mail_alarm() {
  }

  @Override
  public String functionName() {
    return "alarm";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String alarm = Decode.text(call.input("alarm"));
    Out<List<Mail.Text>> texts = new Out<>();
    Mail.alarm(alarm, texts);
    call.output("texts", Encode.items(texts.get(), Encode::json));
  }
}
