import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.QueueTrigger;

public class Right {
  @FunctionName("TakeOrder")
  public void first(@QueueTrigger(queueName = "orders") String order) {}

  public static class Warehouse {
    @FunctionName("takeReturn")
    public void second(@QueueTrigger(queueName = "returns") String order) {}
  }
}
