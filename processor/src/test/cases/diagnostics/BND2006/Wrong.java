import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;

public class Wrong {
  @HttpTrigger(name = "reqest") // ! BND2006 at '"reqest"'
  public String get(HttpRequest request) {
    return "Hello";
  }
}
