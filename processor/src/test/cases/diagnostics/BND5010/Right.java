import dev.bindery.annotation.TimerTrigger;

public class Right {
  public void report(@TimerTrigger(schedule = "0 */10 * * * *") String timer) {}
}
