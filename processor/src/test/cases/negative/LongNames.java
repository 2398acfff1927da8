import dev.bindery.*;
import dev.bindery.annotation.*;

public class LongNames {
  public static class AnUtterlyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyExtremelyLongClass {
    @FunctionName("AVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryLongNameXXXXXXXXXX") // ! BND0004 at '"A'
    public static void take(@QueueTrigger(queueName = "orders") String m) {}

    @FunctionName("Short")
    public static void other(@QueueTrigger(queueName = "orders") String m) {}
  }
}
