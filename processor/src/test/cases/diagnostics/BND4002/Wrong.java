import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;

public class Wrong {
  public void users(@HttpTrigger(route = "admin/users") HttpRequest req) {} // ! BND4002 at '"admin/users"'
}
