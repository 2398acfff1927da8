import dev.bindery.HttpRequest;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpTrigger;

public class Cases {
  @FunctionName("Stock")
  public void stock(@HttpTrigger HttpRequest req) {}

  @FunctionName("Warehouse")
  public void warehouse(@HttpTrigger(route = "stock") HttpRequest req) {} // ! BND9002 at '"stock"'
}
