import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;

public class Right {
  @HttpTrigger(name = "request")
  public String get(HttpRequest request) {
    return "Hello";
  }
}
