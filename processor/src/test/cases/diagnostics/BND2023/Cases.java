import dev.bindery.Out;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.SendGridOutput;

public class Cases {
  public void connection(@QueueTrigger(queueName = "orders", connection = "Depot") String m) {} // ! BND2023 at '"Depot"'

  public void key(
      @QueueTrigger(queueName = "orders") String m,
      @SendGridOutput(apiKey = "MailKey") Out<String> mail) {} // ! BND2023 at '"MailKey"'
}
