import dev.bindery.annotation.QueueTrigger;

public class Right {
  public static void take(@QueueTrigger(queueName = "orders") String order) {}
}
