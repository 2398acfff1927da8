import dev.bindery.HttpRequest;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.HttpTrigger;

public class Wrong {
  public void item(
      @HttpTrigger(route = "items/{id:guid}") HttpRequest req,
      @BindingName int id) {} // ! BND3008 at 'id)'
}
