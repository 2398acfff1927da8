import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public void take(@QueueTrigger(queueName = "orders-poison") String order) {} // ! BND2025 at '"orders-poison"'
}
