import dev.bindery.*;
import dev.bindery.annotation.*;

public class Schedules {
  public void daily(@TimerTrigger(schedule = "24:00:00") TimerRequest timer) {} // ! BND5006 at '"24:00:00"'

  public void seconds(@TimerTrigger(schedule = "30") TimerRequest timer) {} // ! BND5006 at '"30"'

  public void hours(@TimerTrigger(schedule = "23:59:59") TimerRequest timer) {}

  public void day(@TimerTrigger(schedule = "1.00:00:00") TimerRequest timer) {}

  @FixedDelayRetry(maxRetryCount = 3, delayInterval = "36:00:00") // ! BND5006 at '"36:00:00"'
  public void delay(@TimerTrigger(schedule = "0 0 * * * *") TimerRequest timer) {}

  @ExponentialBackoffRetry(maxRetryCount = 3, minimumInterval = "5", maximumInterval = "7.00:00:00") // ! BND5006 at '"5"'
  public void backoff(@TimerTrigger(schedule = "0 0 * * * *") TimerRequest timer) {}

  public void never(@TimerTrigger(schedule = "0 0 0 31 2 *") TimerRequest timer) {} // ! BND5007 at '"0 0 0 31 2 *"'

  public void leapYears(@TimerTrigger(schedule = "0 0 0 29 FEB *") TimerRequest timer) {}

  public void night(@TimerTrigger(schedule = "0 0 22-2 * * *") TimerRequest timer) {} // ! BND5008 at '"0 0 22-2 * * *"'

  public void weekend(@TimerTrigger(schedule = "0 0 9 * * FRI-MON") TimerRequest timer) {} // ! BND5008

  public void overMidnight(@TimerTrigger(schedule = "0 0 22-23,0-2 * * *") TimerRequest timer) {}

  public void friday13(@TimerTrigger(schedule = "0 0 9 13 * FRI") TimerRequest timer) {} // ! BND5009 at '"0 0 9 13 * FRI"'

  public void firstMonday(@TimerTrigger(schedule = "0 0 9 1-7 * MON") TimerRequest timer) {}

  static final String MINUTES = "*/45";

  public void uneven(@TimerTrigger(schedule = "0 " + MINUTES + " * * * *") TimerRequest timer) {} // ! BND5010

  public void stepOfNothing(@TimerTrigger(schedule = "0 */0 * * * *") TimerRequest timer) {} // ! BND5010

  public void even(@TimerTrigger(schedule = "*/20 * * * *") TimerRequest timer) {}

  public void wrong(@TimerTrigger(schedule = "0 */90 22-2 * * 7") TimerRequest timer) {} // ! BND5001

  public void setting(@TimerTrigger(schedule = "%SCHEDULE%") TimerRequest timer) {}
}
