import dev.bindery.annotation.QueueTrigger;

public class Cases {
  public void take(@QueueTrigger(queueName = "orders") String order) {}
}
