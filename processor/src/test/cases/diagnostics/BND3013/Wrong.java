import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

public class Wrong {
  public Future<String> greet(@HttpTrigger HttpRequest req) { // ! BND3013 at 'greet('
    return CompletableFuture.completedFuture("Hello");
  }
}
