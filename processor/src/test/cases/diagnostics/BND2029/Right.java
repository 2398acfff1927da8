import dev.bindery.Out;
import dev.bindery.annotation.EventGridOutput;
import dev.bindery.annotation.QueueTrigger;

public class Right {
  public void take(
      @QueueTrigger(queueName = "orders") String order,
      @EventGridOutput(connection = "OrderTopic") Out<String> event) {}
}
