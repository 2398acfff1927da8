import dev.bindery.*;
import dev.bindery.annotation.*;

import java.util.concurrent.*;

public class Results {
  @QueueOutput(queueName = "orders") // ! BND2010 at '@QueueOutput'
  public void nothing(@HttpTrigger HttpRequest req) {}

  @QueueOutput(queueName = "orders") // ! BND2010 at '@QueueOutput'
  public CompletionStage<Void> nothingLater(@HttpTrigger HttpRequest req) {
    return null;
  }

  public String untaken(@QueueTrigger(queueName = "orders") String m) { // ! BND3005 at 'untaken'
    return m;
  }

  public record Half(
      @QueueOutput(queueName = "orders") String message,
      String other) {} // ! BND3006 at 'other' (javac)

  public Half half(@HttpTrigger HttpRequest req) { // ! BND3006 (ecj)
    return null;
  }

  public record Whole(@QueueOutput(queueName = "orders") String message) {}

  @HttpOutput // ! BND2009 at '@HttpOutput'
  public Whole both(@HttpTrigger HttpRequest req) {
    return null;
  }

  public CompletableFuture raw(@HttpTrigger HttpRequest req) { // ! BND3004 at 'raw'
    return null;
  }

  public Thread unwritable(@HttpTrigger HttpRequest req) { // ! BND3001 at 'unwritable'
    return null;
  }
}
