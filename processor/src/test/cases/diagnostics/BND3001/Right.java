import dev.bindery.annotation.QueueTrigger;
import java.time.LocalDate;

public class Right {
  public void take(@QueueTrigger(queueName = "orders") LocalDate due) {}
}
