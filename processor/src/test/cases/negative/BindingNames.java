import dev.bindery.*;
import dev.bindery.annotation.*;

public class BindingNames {
  public void parameter(@QueueTrigger(queueName = "orders") String my_order) {} // ! BND2003 at '@QueueTrigger'

  public void written(
      @QueueTrigger(
              name = "my-order", // ! BND2003 at '"my-order"'
              queueName = "orders")
          String m) {}

  public void returned(
      @QueueTrigger(
              name = "$return", // ! BND2003 at '"$return"'
              queueName = "orders")
          String m) {}

  public void twice(
      @QueueTrigger(queueName = "orders") String m,
      @BlobInput(
              name = "M", // ! BND2004 at '"M"'
              path = "samples/one")
          String obj) {}
}
