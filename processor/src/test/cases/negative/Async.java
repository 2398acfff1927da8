import dev.bindery.*;
import dev.bindery.annotation.*;

import java.util.*;
import java.util.concurrent.*;

public class Async {
  static class Promise<T> extends CompletableFuture<T> {}

  record Later(String id, Future<String> name) {}

  public Future<String> future(@HttpTrigger HttpRequest req) { // ! BND3013 at 'future'
    return null;
  }

  public Promise<String> promise(@HttpTrigger HttpRequest req) { // ! BND3013 at 'promise'
    return null;
  }

  public Flow.Publisher<String> flow(@HttpTrigger HttpRequest req) { // ! BND3013 at 'flow'
    return null;
  }

  @SuppressWarnings("rawtypes")
  public Future raw(@HttpTrigger HttpRequest req) { // ! BND3013 at 'raw'
    return null;
  }

  public Future<Void> untaken(@QueueTrigger(queueName = "orders") String m) { // ! BND3013 at 'untaken'
    return null;
  }

  public CompletableFuture<CompletableFuture<String>> nested(@HttpTrigger HttpRequest req) { // ! BND3013 at 'nested'
    return null;
  }

  public List<CompletableFuture<String>> several(@HttpTrigger HttpRequest req) { // ! BND3013 at 'several'
    return null;
  }

  public Optional<CompletionStage<String>> maybe(@HttpTrigger HttpRequest req) { // ! BND3013 at 'maybe'
    return null;
  }

  public Later member(@HttpTrigger HttpRequest req) { // ! BND3013 at 'member'
    return null;
  }

  public void parameter(@QueueTrigger(queueName = "orders") CompletableFuture<String> m) {} // ! BND3013 at 'm)'

  public void read(@QueueTrigger(queueName = "orders") Later m) {} // ! BND3013 at 'm)'

  public void metadata(
      @QueueTrigger(queueName = "orders") String m,
      @BindingName("DequeueCount") Future<Integer> count) {} // ! BND3013 at 'count'

  public void out(
      @HttpTrigger HttpRequest req,
      @QueueOutput(queueName = "orders") Out<CompletableFuture<String>> out) {} // ! BND3013 at 'out)'

  public void notOut(
      @HttpTrigger HttpRequest req,
      @QueueOutput(queueName = "orders") CompletableFuture<String> out) {} // ! BND3013 at 'out)'

  public record Both(
      @HttpOutput String answer,
      @QueueOutput(queueName = "orders") CompletableFuture<String> message) {} // ! BND3013 at 'message' (javac)

  public Both component(@HttpTrigger HttpRequest req) { // ! BND3013 (ecj)
    return null;
  }
}
