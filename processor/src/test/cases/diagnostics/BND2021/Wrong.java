import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public record Order(String id, String customer) {}

  public void take(
      @QueueTrigger(queueName = "orders") Order order,
      @BlobInput(path = "customers/{costumer}.json") String customer) {} // ! BND2021 at '"customers/{costumer}'
}
