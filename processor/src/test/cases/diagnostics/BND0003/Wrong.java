import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  @FunctionName("Take-Order")
  public void first(@QueueTrigger(queueName = "orders") String order) {}

  @FunctionName("Take_Order") // ! BND0003 at '"Take_Order"'
  public void second(@QueueTrigger(queueName = "returns") String order) {}
}
