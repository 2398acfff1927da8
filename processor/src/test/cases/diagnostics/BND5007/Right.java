import dev.bindery.annotation.TimerTrigger;

public class Right {
  public void report(@TimerTrigger(schedule = "0 0 6 28 2 *") String timer) {}
}
