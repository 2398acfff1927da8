import dev.bindery.Out;
import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public void take(@QueueTrigger(queueName = "orders") Out<String> order) {} // ! BND3003 at 'order)'
}
