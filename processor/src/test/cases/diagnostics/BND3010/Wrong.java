import dev.bindery.HttpRequest;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.HttpTrigger;

public class Wrong {
  public void paints(
      @HttpTrigger(route = "paints/{colour?}") HttpRequest req,
      @BindingName String colour) {} // ! BND3010 at 'colour)'
}
