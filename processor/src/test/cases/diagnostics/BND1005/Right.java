import dev.bindery.annotation.QueueTrigger;
import java.util.List;

public class Right {
  public static void take(@QueueTrigger(queueName = "orders") List<String> orders) {}
}
