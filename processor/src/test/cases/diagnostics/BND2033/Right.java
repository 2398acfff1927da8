import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.QueueTrigger;

public class Right {
  public record Order(String orderId, int count) {}

  public void take(
      @QueueTrigger(queueName = "orders") Order order,
      @BindingName("Id") String messageId) {}
}
