import dev.bindery.*;
import dev.bindery.annotation.*;

public class SameName {
  @FunctionName("GetItem")
  public void first(@QueueTrigger(queueName = "orders") String m) {}

  @FunctionName("Enqueue")
  public void third(@QueueTrigger(queueName = "orders") String m) {}

  public static class Other {
    @FunctionName("getitem") // ! BND9001 at '"getitem"'
    public void second(@QueueTrigger(queueName = "orders") String m) {}

    @FunctionName("Enqueue") // ! BND9001 at '"Enqueue"'
    public void fourth(@QueueTrigger(queueName = "orders") String m) {}
  }

  public void inherited(@QueueTrigger(queueName = "orders") String m) {} // ! BND9001 at 'inherited'

  public static class Another {
    public void inherited(@QueueTrigger(queueName = "orders") String m) {}
  }
}
