import dev.bindery.annotation.QueueTrigger;

public class Cases {
  public void hyphen(@QueueTrigger(name = "my-order", queueName = "orders") String m) {} // ! BND2003 at '"my-order"'

  public void returned(@QueueTrigger(name = "$return", queueName = "orders") String m) {} // ! BND2003 at '"$return"'
}
