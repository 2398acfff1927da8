import static dev.bindery.annotation.HttpMethod.GET;
import static dev.bindery.annotation.HttpMethod.POST;

import dev.bindery.HttpRequest;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpTrigger;

public class Right {
  @FunctionName("GetItem")
  public void get(@HttpTrigger(route = "items/{id}", methods = GET) HttpRequest req) {}

  @FunctionName("ReadItem")
  public void read(@HttpTrigger(route = "Items/{id}", methods = POST) HttpRequest req) {}
}
