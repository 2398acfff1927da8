import dev.bindery.HttpRequest;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.ServiceBusQueueTrigger;
import java.util.Optional;

public class Cases {
  public String route(@HttpTrigger(route = "items/{kind?}") HttpRequest req) { // ! BND6001 at 'req)'
    return req.routeParams().getOrDefault("kind", "any");
  }

  public void fact(
      @ServiceBusQueueTrigger(queueName = "orders", connection = "Bus") String order,
      @BindingName Optional<String> sessionId) {} // ! BND6001 at '@BindingName Optional<String> sessionId'
}
