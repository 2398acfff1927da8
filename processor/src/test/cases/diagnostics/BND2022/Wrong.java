import dev.bindery.HttpRequest;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.HttpTrigger;

public class Wrong {
  public String item(
      @HttpTrigger(route = "items") HttpRequest req,
      @BlobInput(path = "items/{id}") String item) { // ! BND2022 at '"items/{id}"'
    return item;
  }
}
