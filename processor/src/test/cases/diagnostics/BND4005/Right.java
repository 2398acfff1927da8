import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueOutput;

public class Right {
  public void order(
      @HttpTrigger HttpRequest req,
      @QueueOutput(queueName = "orders") Out<String> order) {
    order.set(req.text());
  }
}
