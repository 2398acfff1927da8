import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public interface Order {}

  public void take(@QueueTrigger(queueName = "orders") Order order) {} // ! BND3011 at 'order)'
}
