import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;

public class Wrong {
  public void get(
      @HttpTrigger(route = "paints/{colour}") HttpRequest req,
      String color) {} // ! BND2005 at 'color)'
}
