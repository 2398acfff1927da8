import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;

public class Right {
  @QueueOutput(queueName = "receipts")
  public String take(@QueueTrigger(queueName = "orders") String order) {
    return "Thank you";
  }
}
