import dev.bindery.*;
import dev.bindery.annotation.*;

public class Texts {
  public void queue(@QueueTrigger(queueName = "my_queue") String m) {} // ! BND2012 at '"my_queue"'

  public void path(
      @QueueTrigger(queueName = "orders") String m,
      @BlobInput(path = "samples") String obj) {} // ! BND2012 at '"samples"'

  public void pattern(@BlobTrigger(path = "samples/{a}{b}") String blob) {} // ! BND2012 at '"samples/{a}{b}"'

  public void route(@HttpTrigger(route = "items/{id") HttpRequest req) {} // ! BND4001 at '"items/{id"'

  public void schedule(@TimerTrigger(schedule = "every hour") TimerRequest timer) {} // ! BND5001 at '"every hour"'

  public void setting(@TimerTrigger(schedule = "%SCHEDULE%") TimerRequest timer) {}
}
