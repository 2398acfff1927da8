import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.QueueTrigger;

public class Cases {
  @FunctionName("Host") // ! BND1001 at '"Host"'
  public void host(@QueueTrigger(queueName = "orders") String order) {}

  @FunctionName("1st") // ! BND1001 at '"1st"'
  public void digit(@QueueTrigger(queueName = "orders") String order) {}

  @FunctionName("") // ! BND1001 at '""'
  public void empty(@QueueTrigger(queueName = "orders") String order) {}

  @FunctionName("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA") // ! BND1001 at '"AAA'
  public void tooLong(@QueueTrigger(queueName = "orders") String order) {}
}
