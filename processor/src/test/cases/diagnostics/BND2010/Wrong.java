import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  @QueueOutput(queueName = "receipts") // ! BND2010 at '@QueueOutput'
  public void take(@QueueTrigger(queueName = "orders") String order) {}
}
