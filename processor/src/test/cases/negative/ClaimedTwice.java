import dev.bindery.*;
import dev.bindery.annotation.*;

public class ClaimedTwice {
  public void twice(
      @HttpTrigger // ! BND2008 at '@HttpTrigger'
      @BindingName
      HttpRequest req) {}

  @HttpTrigger(name = "req") // ! BND2008 at '@HttpTrigger'
  public void twoPlaces(
      @BlobInput(path = "samples/one")
          String req) {}

  @HttpOutput
  @QueueOutput(queueName = "orders") // ! BND2009 at '@QueueOutput'
  public String twoTakers(@HttpTrigger HttpRequest req) {
    return "";
  }

  public void named(
      @HttpTrigger HttpRequest req,
      @QueueOutput(queueName = "orders", name = "$return") Out<String> a,
      @QueueOutput(queueName = "orders", name = "$return") Out<String> b) {} // ! BND2009 at '"$return"'
}
