import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public void take(@QueueTrigger(queueName = "orders") String order) {}
}
