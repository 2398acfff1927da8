import dev.bindery.annotation.QueueTrigger;

public abstract class Wrong {
  public abstract void take(@QueueTrigger(queueName = "orders") String order); // ! BND1004 at 'take('
}
