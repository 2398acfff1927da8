import dev.bindery.annotation.QueueTrigger;

public class Right {
  public record Order(String id) {}

  public void take(@QueueTrigger(queueName = "orders") Order order) {}
}
