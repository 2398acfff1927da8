import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.TimerTrigger;

public class Right {
  public void report(
      @TimerTrigger(schedule = "0 0 6 * * *") String timer,
      @BlobInput(path = "reports/template.txt") String order) {}
}
