import dev.bindery.annotation.TimerTrigger;

public class Wrong {
  public void report(@TimerTrigger(schedule = "every hour") String timer) {} // ! BND5001 at '"every hour"'
}
