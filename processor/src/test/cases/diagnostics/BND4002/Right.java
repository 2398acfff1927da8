import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;

public class Right {
  public void users(@HttpTrigger(route = "users/admin") HttpRequest req) {}
}
