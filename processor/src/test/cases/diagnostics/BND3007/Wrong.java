import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.TimerTrigger;

public class Wrong {
  public void report(
      @TimerTrigger(schedule = "0 0 6 * * *") String timer,
      @BindingName("Schedule") String time) {} // ! BND3007 at '@BindingName("Schedule")'
}
