import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.QueueTrigger;

public class Right {
  public void take(
      @QueueTrigger(queueName = "orders") String order,
      @BlobInput(path = "orders/one.json") String stored) {}
}
