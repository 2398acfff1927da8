import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;

public class Wrong {
  public String item(@HttpTrigger(route = "%VERSION%/items") HttpRequest req) { // ! BND2032 at '"%VERSION%/items"'
    return "";
  }
}
