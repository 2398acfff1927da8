import dev.bindery.annotation.QueueTrigger;

public class Right {
  public static class Orders {
    public void take(@QueueTrigger(queueName = "orders") String order) {}
  }
}
