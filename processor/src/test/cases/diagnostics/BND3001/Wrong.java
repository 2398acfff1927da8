import dev.bindery.annotation.QueueTrigger;
import java.util.Date;

public class Wrong {
  public void take(@QueueTrigger(queueName = "orders") Date due) {} // ! BND3001 at 'due)'
}
