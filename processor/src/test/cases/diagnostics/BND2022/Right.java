import dev.bindery.HttpRequest;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.HttpTrigger;

public class Right {
  public String item(
      @HttpTrigger(route = "items/{id}") HttpRequest req,
      @BlobInput(path = "items/{id}") String item) {
    return item;
  }
}
