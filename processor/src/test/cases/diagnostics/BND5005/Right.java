import dev.bindery.annotation.ExponentialBackoffRetry;
import dev.bindery.annotation.TimerTrigger;

public class Right {
  @ExponentialBackoffRetry(
      maxRetryCount = 3,
      minimumInterval = "00:00:10",
      maximumInterval = "00:05:00")
  public void report(@TimerTrigger(schedule = "0 0 6 * * *") String timer) {}
}
