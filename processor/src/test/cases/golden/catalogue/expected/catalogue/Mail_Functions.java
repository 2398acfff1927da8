package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Mail}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Mail_Functions implements FunctionAdapter {
  private static final JsonType<Mail.Text> TEXT = JsonType.of(Mail.Text.class);

  /**
   * Called by hosts.
   */
  public Mail_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"mail", "report", "sms", "alarm"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "mail" -> mail(call);
      case "report" -> report(call);
      case "sms" -> sms(call);
      case "alarm" -> alarm(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "mail", method = "catalogue.Mail.mail")
  private static void mail(Invocation call) throws Exception {
    String mail = Decode.text(call.input("mail"));
    String result = Mail.mail(mail);
    call.output("$return", Encode.document(result));
  }

  @GeneratedFunction(name = "report", method = "catalogue.Mail.report")
  private static void report(Invocation call) throws Exception {
    String report = Decode.text(call.input("report"));
    Out<Map<String, Object>> mail = new Out<Map<String, Object>>();
    Mail.report(report, mail);
    call.output("mail", Encode.json(mail.get()));
  }

  @GeneratedFunction(name = "sms", method = "catalogue.Mail.sms")
  private static void sms(Invocation call) throws Exception {
    Mail.Text text = TEXT.decode(call.input("text"));
    Mail.Text result = Mail.sms(text);
    call.output("$return", Encode.json(result));
  }

  @GeneratedFunction(name = "alarm", method = "catalogue.Mail.alarm")
  private static void alarm(Invocation call) throws Exception {
    String alarm = Decode.text(call.input("alarm"));
    Out<List<Mail.Text>> texts = new Out<List<Mail.Text>>();
    Mail.alarm(alarm, texts);
    call.output("texts", Encode.items(texts.get(), Encode::json));
  }
}
