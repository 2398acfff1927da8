import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.HttpTrigger;
import java.util.Optional;

public class Wrong {
  public String find(
      @HttpTrigger(route = "items/{kind}/{page:int?}") String body,
      @BindingName Optional<Integer> page) { // ! BND6001 at '@BindingName Optional<Integer> page'
    return "page " + page.orElse(1);
  }
}
