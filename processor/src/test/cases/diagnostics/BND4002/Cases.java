import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;

public class Cases {
  public void words(@HttpTrigger(route = "Administration/users") HttpRequest req) {} // ! BND4002 at '"Administration/users"'

  public void runtime(@HttpTrigger(route = "runtime") HttpRequest req) {} // ! BND4002 at '"runtime"'

  public void adminReport(@HttpTrigger HttpRequest req) {} // ! BND4002 at 'adminReport('
}
