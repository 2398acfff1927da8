import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;
import java.util.concurrent.CompletableFuture;

public class Right {
  public CompletableFuture<String> greet(@HttpTrigger HttpRequest req) {
    return CompletableFuture.completedFuture("Hello");
  }
}
