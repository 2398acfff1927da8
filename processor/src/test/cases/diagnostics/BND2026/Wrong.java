import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  @QueueOutput(queueName = "orders") // ! BND2026 at '"orders"'
  public String take(@QueueTrigger(queueName = "orders") String order) {
    return order.strip();
  }
}
