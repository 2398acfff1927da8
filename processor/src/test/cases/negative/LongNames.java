import dev.bindery.*;
import dev.bindery.annotation.*;

public class LongNames {
  public static class AnUtterlyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyLongClass {
    @FunctionName("Long") // ! BND0004 at '"Long"'
    public static void take(@QueueTrigger(queueName = "orders") String m) {}

    @FunctionName("Short")
    public static void other(@QueueTrigger(queueName = "orders") String m) {}
  }
}
