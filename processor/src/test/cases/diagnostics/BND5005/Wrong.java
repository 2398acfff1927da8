import dev.bindery.annotation.ExponentialBackoffRetry;
import dev.bindery.annotation.TimerTrigger;

public class Wrong {
  @ExponentialBackoffRetry(
      maxRetryCount = 3,
      minimumInterval = "00:05:00", // ! BND5005 at '"00:05:00"'
      maximumInterval = "00:00:10")
  public void report(@TimerTrigger(schedule = "0 0 6 * * *") String timer) {}
}
