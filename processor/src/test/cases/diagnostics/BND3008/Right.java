import dev.bindery.HttpRequest;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.HttpTrigger;
import java.util.UUID;

public class Right {
  public void item(
      @HttpTrigger(route = "items/{id:guid}") HttpRequest req,
      @BindingName UUID id) {}
}
