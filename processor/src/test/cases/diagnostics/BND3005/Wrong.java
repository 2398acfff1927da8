import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public String take(@QueueTrigger(queueName = "orders") String order) { // ! BND3005 at 'take('
    return "Thank you";
  }
}
