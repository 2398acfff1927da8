import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  @HttpOutput // ! BND4004 at '@HttpOutput'
  public String take(@QueueTrigger(queueName = "orders") String order) {
    return "Thank you";
  }
}
