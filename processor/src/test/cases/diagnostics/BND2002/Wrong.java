import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.TimerTrigger;

public class Wrong {
  public void report(
      @TimerTrigger(schedule = "0 0 6 * * *") String timer,
      @QueueTrigger(queueName = "reports") String order) {} // ! BND2002 at '@QueueTrigger'
}
