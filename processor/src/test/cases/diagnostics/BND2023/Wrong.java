import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public void take(@QueueTrigger(queueName = "%ORDERS_QUEUE%") String order) {} // ! BND2023 at '"%ORDERS_QUEUE%"'
}
