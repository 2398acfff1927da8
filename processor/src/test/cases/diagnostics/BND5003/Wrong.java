import dev.bindery.annotation.ExponentialBackoffRetry;
import dev.bindery.annotation.FixedDelayRetry;
import dev.bindery.annotation.TimerTrigger;

public class Wrong {
  @FixedDelayRetry(maxRetryCount = 3, delayInterval = "00:00:10")
  @ExponentialBackoffRetry(maxRetryCount = 3, minimumInterval = "00:00:10", maximumInterval = "00:05:00") // ! BND5003 at '@Exp'
  public void report(@TimerTrigger(schedule = "0 0 6 * * *") String timer) {}
}
