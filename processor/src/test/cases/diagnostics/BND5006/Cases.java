import dev.bindery.annotation.FixedDelayRetry;
import dev.bindery.annotation.TimerTrigger;

public class Cases {
  @FixedDelayRetry(maxRetryCount = 3, delayInterval = "48:00:00") // ! BND5006 at '"48:00:00"'
  public void retry(@TimerTrigger(schedule = "0 0 6 * * *") String timer) {}

  public void days(@TimerTrigger(schedule = "30") String timer) {} // ! BND5006 at '"30"'
}
