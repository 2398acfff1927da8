import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  @FunctionName("TakeOrder")
  public void first(@QueueTrigger(queueName = "orders") String order) {}

  public static class Warehouse {
    @FunctionName("takeOrder") // ! BND9001 at '"takeOrder"'
    public void second(@QueueTrigger(queueName = "returns") String order) {}
  }
}
