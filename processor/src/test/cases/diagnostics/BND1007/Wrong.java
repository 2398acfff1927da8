import dev.bindery.annotation.QueueTrigger;

public abstract class Wrong {
  public void take(@QueueTrigger(queueName = "orders") String order) {} // ! BND1007 at 'take('
}
