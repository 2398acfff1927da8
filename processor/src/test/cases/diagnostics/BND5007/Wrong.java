import dev.bindery.annotation.TimerTrigger;

public class Wrong {
  public void report(@TimerTrigger(schedule = "0 0 6 31 2 *") String timer) {} // ! BND5007 at '"0 0 6 31 2 *"'
}
