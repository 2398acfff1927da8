import dev.bindery.annotation.TimerTrigger;

public class Wrong {
  public void report(@TimerTrigger(schedule = "24:00:00") String timer) {} // ! BND5006 at '"24:00:00"'
}
