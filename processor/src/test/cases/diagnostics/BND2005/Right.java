import dev.bindery.HttpRequest;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.HttpTrigger;

public class Right {
  public void get(
      @HttpTrigger(route = "paints/{colour}") HttpRequest req,
      @BindingName("colour") String color) {}
}
