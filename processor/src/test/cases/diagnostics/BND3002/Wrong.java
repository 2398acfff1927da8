import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public void take(
      @QueueTrigger(queueName = "orders") String order,
      @QueueOutput(queueName = "receipts") String receipt) {} // ! BND3002 at 'receipt)'
}
