import dev.bindery.annotation.QueueTrigger;

class Wrong {
  public static void take(@QueueTrigger(queueName = "orders") String order) {} // ! BND1003 at 'take('
}
