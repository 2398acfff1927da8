import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.HttpTrigger;
import java.util.Optional;

public class Right {
  public String find(
      @HttpTrigger(route = "items/{kind}/{page:int=1}") String body,
      @BindingName Optional<Integer> page) {
    return "page " + page.orElse(1);
  }
}
