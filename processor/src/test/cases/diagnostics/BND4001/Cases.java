import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;

public class Cases {
  public void slash(@HttpTrigger(route = "/items") HttpRequest req) {} // ! BND4001 at '"/items"'

  public void doubled(@HttpTrigger(route = "items//{id}") HttpRequest req) {} // ! BND4001 at '"items//{id}"'

  public void closed(@HttpTrigger(route = "items/id}") HttpRequest req) {} // ! BND4001 at '"items/id}"'

  public void nameless(@HttpTrigger(route = "items/{}") HttpRequest req) {} // ! BND4001 at '"items/{}"'

  public void twice(@HttpTrigger(route = "items/{id}/{ID}") HttpRequest req) {} // ! BND4001 at '"items/{id}/{ID}"'

  public void adjacent(@HttpTrigger(route = "items/{a}{b}") HttpRequest req) {} // ! BND4001 at '"items/{a}{b}"'

  public void optional(@HttpTrigger(route = "{id?}/items") HttpRequest req) {} // ! BND4001 at '"{id?}/items"'

  public void rest(@HttpTrigger(route = "{*rest}/items") HttpRequest req) {} // ! BND4001 at '"{*rest}/items"'

  public void unknown(@HttpTrigger(route = "items/{id:integer}") HttpRequest req) {} // ! BND4001 at '"items/{id:integer}"'

  public void arguments(@HttpTrigger(route = "items/{id:min(a)}") HttpRequest req) {} // ! BND4001 at '"items/{id:min(a)}"'

  public void both(@HttpTrigger(route = "items/{id=5?}") HttpRequest req) {} // ! BND4001 at '"items/{id=5?}"'

  public void query(@HttpTrigger(route = "items?id=5") HttpRequest req) {} // ! BND4001 at '"items?id=5"'
}
