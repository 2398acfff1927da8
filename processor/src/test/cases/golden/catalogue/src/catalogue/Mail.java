package catalogue;

import dev.bindery.Out;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.SendGridOutput;
import dev.bindery.annotation.TwilioSmsOutput;
import java.util.List;
import java.util.Map;

public final class Mail {
  public record Text(String to, String body) {}

  @SendGridOutput
  public static String mail(@QueueTrigger(queueName = "mails") String mail) {
    return mail;
  }

  public static void report(
      @QueueTrigger(queueName = "reports") String report,
      @SendGridOutput(
              apiKey = "MailKey",
              to = "Ann <ann@example.com>",
              from = "%Sender%",
              subject = "Report {Id}",
              text = "{QueueTrigger}")
          Out<Map<String, Object>> mail) {}

  @TwilioSmsOutput
  public static Text sms(@QueueTrigger(queueName = "texts") Text text) {
    return text;
  }

  public static void alarm(
      @QueueTrigger(queueName = "alarms") String alarm,
      @TwilioSmsOutput(
              accountSidSetting = "SmsAccount",
              authTokenSetting = "SmsToken",
              to = "+12025550187",
              from = "%Sender%",
              body = "Alarm: {QueueTrigger}")
          Out<List<Text>> texts) {}
}
