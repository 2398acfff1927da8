import dev.bindery.annotation.FixedDelayRetry;
import dev.bindery.annotation.QueueTrigger;

public class Wrong {
  @FixedDelayRetry(maxRetryCount = 3, delayInterval = "00:00:10") // ! BND5004 at '@FixedDelayRetry'
  public void take(@QueueTrigger(queueName = "orders") String order) {}
}
