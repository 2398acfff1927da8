import static dev.bindery.annotation.HttpMethod.GET;

import dev.bindery.HttpRequest;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpTrigger;

public class Cases {
  @FunctionName("GetOrder")
  public void order(@HttpTrigger(route = "orders/{id}", methods = GET) HttpRequest req) {}

  @FunctionName("ReadOrder")
  public void key(@HttpTrigger(route = "orders/{key}", methods = GET) HttpRequest req) {} // ! BND9003 at '"orders/{key}"'
}
