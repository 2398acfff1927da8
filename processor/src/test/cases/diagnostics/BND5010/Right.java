import dev.bindery.annotation.TimerTrigger;

public class Right {
  public void report(@TimerTrigger(schedule = "0 */30 * * * *") String timer) {}
}
