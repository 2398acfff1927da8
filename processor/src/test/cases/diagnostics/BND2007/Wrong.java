import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;

public class Wrong {
  @HttpTrigger // ! BND2007 at '@HttpTrigger'
  public String get(HttpRequest req) {
    return "Hello";
  }
}
