import dev.bindery.annotation.TimerTrigger;

public class Cases {
  public void range(@TimerTrigger(schedule = "0 60 * * * *") String timer) {} // ! BND5001 at '"0 60 * * * *"'

  public void sunday(@TimerTrigger(schedule = "0 0 9 * * 7") String timer) {} // ! BND5001 at '"0 0 9 * * 7"'

  public void zero(@TimerTrigger(schedule = "00:00:00") String timer) {} // ! BND5001 at '"00:00:00"'
}
