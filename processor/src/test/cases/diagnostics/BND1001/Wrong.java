import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  @FunctionName("take order") // ! BND1001 at '"take order"'
  public void take(@QueueTrigger(queueName = "orders") String order) {}
}
