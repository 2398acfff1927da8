import dev.bindery.*;
import dev.bindery.annotation.*;

public class Triggers {
  @FunctionName("none")
  public void none() {} // ! BND2001 at 'none'

  public void inputOnly(@BlobInput(path = "samples/one") String obj) {} // ! BND2001 at 'inputOnly'

  public void two(
      @QueueTrigger(queueName = "orders") String m,
      @TimerTrigger(schedule = "0 0 * * * *") String t) {} // ! BND2002 at '@TimerTrigger'

  @TimerTrigger(name = "t", schedule = "0 0 * * * *") // ! BND2002 at '@TimerTrigger'
  public void twoOfDifferentPlaces(@QueueTrigger(queueName = "orders") String m, String t) {}
}
