import dev.bindery.annotation.QueueTrigger;
import java.util.List;

public class Wrong {
  @SuppressWarnings("rawtypes")
  public void take(@QueueTrigger(queueName = "orders") List orders) {} // ! BND3004 at 'orders)'
}
