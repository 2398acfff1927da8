import dev.bindery.*;
import dev.bindery.annotation.*;

import java.util.*;
import java.util.concurrent.*;

public class VagueTypes {
  record Page<T>(List<T> items) {}

  public Object object(@HttpTrigger HttpRequest req) { // ! BND3001 at 'object'
    return null;
  }

  public CompletableFuture<?> anything(@HttpTrigger HttpRequest req) { // ! BND3001 at 'anything'
    return null;
  }

  public Page<? extends Number> wildcard(@HttpTrigger HttpRequest req) { // ! BND3001 at 'wildcard'
    return null;
  }

  @SuppressWarnings("rawtypes")
  public Optional<List> raw(@HttpTrigger HttpRequest req) { // ! BND3004 at 'raw'
    return null;
  }

  @SuppressWarnings("rawtypes")
  public Page<Map> rawInside(@HttpTrigger HttpRequest req) { // ! BND3004 at 'rawInside'
    return null;
  }

  @SuppressWarnings("rawtypes")
  public CompletableFuture<Page> rawLater(@HttpTrigger HttpRequest req) { // ! BND3004 at 'rawLater'
    return null;
  }

  public void read(@QueueTrigger(queueName = "orders") Object m) {} // ! BND3001 at 'm)'
}
