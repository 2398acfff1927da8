import dev.bindery.HttpRequest;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.HttpTrigger;

public class Wrong {
  public void items(
      @HttpTrigger(route = "items/{page:int?}") HttpRequest req,
      @BindingName int page) {} // ! BND3009 at 'page)'
}
