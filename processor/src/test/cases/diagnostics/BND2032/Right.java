import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;

public class Right {
  public String item(@HttpTrigger(route = "v1/items") HttpRequest req) {
    return "";
  }
}
