import dev.bindery.*;
import dev.bindery.annotation.*;

public class NotPublic {
  @FunctionName("hidden")
  private void hidden(@QueueTrigger(queueName = "orders") String m) {} // ! BND1002 at 'hidden'

  void packagePrivate(@QueueTrigger(queueName = "orders") String m) {} // ! BND1002 at 'packagePrivate'

  static class Closed {
    public static void inside(@QueueTrigger(queueName = "orders") String m) {} // ! BND1003 at 'inside'

    public static class Open {
      public void deeper(@QueueTrigger(queueName = "orders") String m) {} // ! BND1003 at 'deeper'
    }
  }
}
