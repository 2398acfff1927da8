import static dev.bindery.annotation.HttpMethod.GET;

import dev.bindery.HttpRequest;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpTrigger;

public class Wrong {
  @FunctionName("GetItem")
  public void item(@HttpTrigger(route = "items/{id}", methods = GET) HttpRequest req) {}

  @FunctionName("ItemCount")
  public void count(@HttpTrigger(route = "items/count", methods = GET) HttpRequest req) {} // ! BND9003 at '"items/count"'
}
