import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public void take(@QueueTrigger(queueName = "new_orders") String order) {} // ! BND2012 at '"new_orders"'
}
