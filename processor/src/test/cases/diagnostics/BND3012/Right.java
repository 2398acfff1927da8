import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;

public class Right {
  public static class Receipt {
    public final String id = "1";
  }

  @QueueOutput(queueName = "receipts")
  public Receipt take(@QueueTrigger(queueName = "orders") String order) {
    return new Receipt();
  }
}
