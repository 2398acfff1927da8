import static dev.bindery.annotation.HttpMethod.GET;

import dev.bindery.HttpRequest;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpTrigger;

public class Wrong {
  @FunctionName("GetItem")
  public void get(@HttpTrigger(route = "items/{id}", methods = GET) HttpRequest req) {}

  @FunctionName("ReadItem")
  public void read(@HttpTrigger(route = "Items/{id}") HttpRequest req) {} // ! BND9002 at '"Items/{id}"'
}
