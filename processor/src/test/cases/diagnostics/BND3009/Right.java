import dev.bindery.HttpRequest;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.HttpTrigger;
import java.util.Optional;

public class Right {
  public void items(
      @HttpTrigger(route = "items/{page:int?}") HttpRequest req,
      @BindingName Optional<Integer> page) {}
}
