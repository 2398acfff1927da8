import dev.bindery.annotation.TimerTrigger;

public class Wrong {
  public void report(@TimerTrigger(schedule = "0 0 6 1 * MON") String timer) {} // ! BND5009 at '"0 0 6 1 * MON"'
}
