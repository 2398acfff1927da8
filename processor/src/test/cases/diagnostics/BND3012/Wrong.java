import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public static class Receipt {
    final String id = "1";
  }

  @QueueOutput(queueName = "receipts")
  public Receipt take(@QueueTrigger(queueName = "orders") String order) { // ! BND3012 at 'take('
    return new Receipt();
  }
}
