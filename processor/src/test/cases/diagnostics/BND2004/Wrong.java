import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public void take(
      @QueueTrigger(queueName = "orders") String order,
      @BlobInput(name = "Order", path = "orders/one.json") String stored) {} // ! BND2004 at '"Order"'
}
