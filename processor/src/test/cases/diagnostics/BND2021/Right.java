import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.QueueTrigger;

public class Right {
  public record Order(String id, String customer) {}

  public void take(
      @QueueTrigger(queueName = "orders") Order order,
      @BlobInput(path = "customers/{customer}.json") String customer) {}
}
