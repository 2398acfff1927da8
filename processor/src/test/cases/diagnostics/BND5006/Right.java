import dev.bindery.annotation.TimerTrigger;

public class Right {
  public void report(@TimerTrigger(schedule = "1.00:00:00") String timer) {}
}
