import dev.bindery.annotation.TimerTrigger;

public class Right {
  public void report(@TimerTrigger(schedule = "0 0 22-23,0-4 * * *") String timer) {}
}
