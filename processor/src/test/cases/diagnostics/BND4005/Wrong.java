import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueOutput;

public class Wrong {
  @QueueOutput(queueName = "orders") // ! BND4005 at '@QueueOutput'
  public String order(@HttpTrigger HttpRequest req) {
    return req.text();
  }
}
