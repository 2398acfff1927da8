import dev.bindery.Out;
import dev.bindery.annotation.EventGridOutput;
import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  public void take(
      @QueueTrigger(queueName = "orders") String order,
      @EventGridOutput Out<String> event) {} // ! BND2029 at '@EventGridOutput'
}
