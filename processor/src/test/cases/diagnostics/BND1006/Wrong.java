import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public class Orders {
    public void take(@QueueTrigger(queueName = "orders") String order) {} // ! BND1006 at 'take('
  }
}
