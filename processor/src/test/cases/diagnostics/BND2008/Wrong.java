import dev.bindery.HttpRequest;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.HttpTrigger;

public class Wrong {
  public void get(
      @HttpTrigger(route = "items/{id}") HttpRequest req,
      @BlobInput(path = "items/{id}") // ! BND2008 at '@BlobInput'
      @BindingName("id")
      String item) {}
}
