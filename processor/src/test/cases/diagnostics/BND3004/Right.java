import dev.bindery.annotation.QueueTrigger;
import java.util.List;

public class Right {
  @SuppressWarnings("rawtypes")
  public void take(@QueueTrigger(queueName = "orders") List<String> orders) {}
}
