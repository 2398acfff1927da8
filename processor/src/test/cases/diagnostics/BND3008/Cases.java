import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.QueueTrigger;

public class Cases {
  public void time(
      @QueueTrigger(queueName = "orders") String m,
      @BindingName("InsertionTime") int time) {} // ! BND3008 at 'time)'
}
