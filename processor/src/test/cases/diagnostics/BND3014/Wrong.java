import dev.bindery.annotation.DataType;
import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public void take(
      @QueueTrigger( // ! BND3014 at '@QueueTrigger'
          queueName = "orders",
          dataType = DataType.STRING)
      byte[] order) {}
}
