import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.QueueTrigger;

public class Right {
  @FunctionName("Take-Order")
  public void first(@QueueTrigger(queueName = "orders") String order) {}

  @FunctionName("Take-Return")
  public void second(@QueueTrigger(queueName = "returns") String order) {}
}
