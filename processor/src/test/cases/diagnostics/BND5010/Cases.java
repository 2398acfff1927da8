import dev.bindery.annotation.TimerTrigger;

public class Cases {
  public void none(@TimerTrigger(schedule = "0 */0 * * * *") String timer) {} // ! BND5010 at '"0 */0 * * * *"'
}
