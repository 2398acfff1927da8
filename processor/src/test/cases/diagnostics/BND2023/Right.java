import dev.bindery.annotation.QueueTrigger;

public class Right {
  public void take(@QueueTrigger(queueName = "%ORDER_QUEUE%") String order) {}
}
