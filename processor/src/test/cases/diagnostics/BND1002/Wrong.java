import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  void take(@QueueTrigger(queueName = "orders") String order) {} // ! BND1002 at 'take('
}
