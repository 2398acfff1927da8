import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.QueueTrigger;

public class Right {
  @FunctionName("take-order")
  public void take(@QueueTrigger(queueName = "orders") String order) {}
}
