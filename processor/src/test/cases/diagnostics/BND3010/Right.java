import dev.bindery.HttpRequest;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.HttpTrigger;
import java.util.Optional;

public class Right {
  public void paints(
      @HttpTrigger(route = "paints/{colour?}") HttpRequest req,
      @BindingName Optional<String> colour) {}
}
