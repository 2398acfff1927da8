import dev.bindery.Out;
import dev.bindery.annotation.QueueTrigger;

public class Cases {
  public void out(@QueueTrigger(queueName = "orders") String order, Out<String> receipt) {} // ! BND2005 at 'receipt)'
}
