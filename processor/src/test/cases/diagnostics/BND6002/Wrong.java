import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.ServiceBusQueueTrigger;

public class Wrong {
  public void take(
      @ServiceBusQueueTrigger(queueName = "orders", connection = "Bus") String order,
      @BindingName String correlationId) {} // ! BND6002 at '@BindingName'
}
