import dev.bindery.annotation.TimerTrigger;

public class Wrong {
  public void report(@TimerTrigger(schedule = "0 */45 * * * *") String timer) {} // ! BND5010 at '"0 */45 * * * *"'
}
