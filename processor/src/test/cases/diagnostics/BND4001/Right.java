import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;

public class Right {
  public void get(@HttpTrigger(route = "items/{id}") HttpRequest req) {}
}
