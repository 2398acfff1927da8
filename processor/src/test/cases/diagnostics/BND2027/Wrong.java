import dev.bindery.annotation.TimerTrigger;

public class Wrong {
  public void report(
      @TimerTrigger(
          schedule = "0 0 6 * * *",
          runOnStartup = true) // ! BND2027 at 'true'
      String timer) {}
}
