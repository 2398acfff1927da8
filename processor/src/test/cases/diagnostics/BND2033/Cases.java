import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.QueueTrigger;

public class Cases {
  public record Order(String id, int count) {}

  public void take(
      @QueueTrigger(queueName = "orders") Order order,
      @BlobInput(path = "orders/{Id}.json") String found) {} // ! BND2033 at '"orders/{Id}.json"'
}
