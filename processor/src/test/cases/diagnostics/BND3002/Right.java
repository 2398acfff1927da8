import dev.bindery.Out;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;

public class Right {
  public void take(
      @QueueTrigger(queueName = "orders") String order,
      @QueueOutput(queueName = "receipts") Out<String> receipt) {}
}
