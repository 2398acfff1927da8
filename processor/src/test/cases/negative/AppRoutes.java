import dev.bindery.*;
import dev.bindery.annotation.*;

public class AppRoutes {
  @FunctionName("Add")
  public String add(@HttpTrigger(route = "orders", methods = HttpMethod.POST) String body) {
    return body;
  }

  @FunctionName("Put")
  public String put(
      @HttpTrigger(
              methods = {HttpMethod.POST, HttpMethod.PUT},
              route = "Orders/") // ! BND9002 at '"Orders/"'
          String body) {
    return body;
  }

  @FunctionName("Item")
  public String item(@HttpTrigger(route = "items/{id}") HttpRequest req) {
    return "item";
  }

  @FunctionName("ItemCount")
  @HttpTrigger(name = "req", route = "items/count") // ! BND9003 at '"items/count"'
  public String count(HttpRequest req) {
    return "count";
  }

  @FunctionName("Status")
  public String status(@HttpTrigger(route = "{page:alpha}", methods = HttpMethod.GET) HttpRequest req) {
    return "status";
  }

  @FunctionName("Version")
  public String version(@HttpTrigger HttpRequest req) { // ! BND9003 at '@HttpTrigger'
    return "version";
  }

  @SuppressWarnings("BND9003")
  public static class Known {
    @FunctionName("ZoneCount")
    public String count(@HttpTrigger(route = "items/zones") HttpRequest req) {
      return "count";
    }
  }

  @FunctionName("Known2")
  @SuppressWarnings({"unused", "BND9003"})
  public String knownToo(@HttpTrigger(route = "items/known") HttpRequest req) {
    return "known";
  }

  @FunctionName("ItemA")
  public String narrower(@HttpTrigger(route = "parts/{id:int}") HttpRequest req) {
    return "number";
  }

  @FunctionName("ItemB")
  public String wider(@HttpTrigger(route = "parts/{name}") HttpRequest req) {
    return "name";
  }
}
