import dev.bindery.*;
import dev.bindery.annotation.*;

public class FunctionNames {
  @FunctionName("1st") // ! BND1001 at '"1st"'
  public void first(@QueueTrigger(queueName = "orders") String m) {}

  @FunctionName("Host") // ! BND1001 at '"Host"'
  public void second(@QueueTrigger(queueName = "orders") String m) {}

  public void _third(@QueueTrigger(queueName = "orders") String m) {} // ! BND1001 at '_third'

  @FunctionName("") // ! BND1001 at '""'
  public void fourth(@QueueTrigger(queueName = "orders") String m) {}
}
