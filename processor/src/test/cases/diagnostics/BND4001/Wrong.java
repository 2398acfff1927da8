import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;

public class Wrong {
  public void get(@HttpTrigger(route = "items/{id") HttpRequest req) {} // ! BND4001 at '"items/{id"'
}
