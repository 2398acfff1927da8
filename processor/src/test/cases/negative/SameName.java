import dev.bindery.*;
import dev.bindery.annotation.*;

public class SameName {
  @FunctionName("GetItem")
  public void first(@QueueTrigger(queueName = "orders") String m) {}

  public static class Other {
    @FunctionName("getitem") // ! BND9001 at '"getitem"'
    public void second(@QueueTrigger(queueName = "orders") String m) {}
  }
}
