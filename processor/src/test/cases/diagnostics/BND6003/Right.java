import dev.bindery.annotation.ServiceBusQueueTrigger;

public class Right {
  public void take(
      @ServiceBusQueueTrigger(queueName = "orders", connection = "Bus")
          String order) {}
}
