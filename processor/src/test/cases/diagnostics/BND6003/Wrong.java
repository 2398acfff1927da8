import dev.bindery.ServiceBusMessage;
import dev.bindery.annotation.ServiceBusQueueTrigger;

public class Wrong {
  public void take(
      @ServiceBusQueueTrigger(queueName = "orders", connection = "Bus")
          ServiceBusMessage order) {} // ! BND6003 at 'order)'
}
