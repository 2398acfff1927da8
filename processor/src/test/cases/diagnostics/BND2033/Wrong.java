import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public record Order(String id, int count) {}

  public void take(
      @QueueTrigger(queueName = "orders") Order order,
      @BindingName("Id") String messageId) {} // ! BND2033 at '@BindingName("Id")'
}
