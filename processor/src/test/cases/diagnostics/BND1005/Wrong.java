import dev.bindery.annotation.QueueTrigger;
import java.util.List;

public class Wrong {
  public static <T> void take(@QueueTrigger(queueName = "orders") List<String> orders) {} // ! BND1005 at 'take('
}
