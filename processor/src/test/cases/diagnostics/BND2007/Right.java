import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;

public class Right {
  @HttpTrigger(name = "req")
  public String get(HttpRequest req) {
    return "Hello";
  }
}
