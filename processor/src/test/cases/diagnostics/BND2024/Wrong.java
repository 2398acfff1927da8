import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public void take(@QueueTrigger(queueName = "newOrders") String order) {} // ! BND2024 at '"newOrders"'
}
