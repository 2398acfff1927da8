import dev.bindery.*;
import dev.bindery.annotation.*;

public class SameAdapter {
  @FunctionName("Get-Item")
  public void first(@QueueTrigger(queueName = "orders") String m) {}

  @FunctionName("Get_Item") // ! BND0003 at '"Get_Item"'
  public void second(@QueueTrigger(queueName = "orders") String m) {}
}
