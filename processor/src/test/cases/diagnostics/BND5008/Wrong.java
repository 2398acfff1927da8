import dev.bindery.annotation.TimerTrigger;

public class Wrong {
  public void report(@TimerTrigger(schedule = "0 0 22-4 * * *") String timer) {} // ! BND5008 at '"0 0 22-4 * * *"'
}
