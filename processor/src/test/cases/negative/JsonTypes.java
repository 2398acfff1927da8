import dev.bindery.*;
import dev.bindery.annotation.*;

import java.util.*;

public class JsonTypes {
  interface Payment {}

  abstract static class Animal {}

  class Inner {}

  static class Money {
    Money(String currency, long cents) {}

    public long getCents() {
      return 0;
    }
  }

  record Key(String country, String city) {}

  record Order(String id, Payment payment) {}

  record Batch(List<Order> orders) {}

  record Visits(Map<Key, Integer> visits) {}

  static class Hidden {
    private String id;
  }

  record Wrapped(Hidden hidden) {}

  public void face(@QueueTrigger(queueName = "orders") Payment m) {} // ! BND3011 at 'm)'

  public void faces(@QueueTrigger(queueName = "orders") List<Payment> m) {} // ! BND3011 at 'm)'

  public void maybe(@QueueTrigger(queueName = "orders") Optional<Payment> m) {} // ! BND3011 at 'm)'

  public void array(@QueueTrigger(queueName = "orders") Payment[] m) {} // ! BND3011 at 'm)'

  public void map(@QueueTrigger(queueName = "orders") Map<String, Animal> m) {} // ! BND3011 at 'm)'

  public void inner(@QueueTrigger(queueName = "orders") Inner m) {} // ! BND3011 at 'm)'

  public void creator(@HttpTrigger Money body) {} // ! BND3011 at 'body'

  public void member(@HttpTrigger Order body) {} // ! BND3011 at 'body'

  public void deep(@QueueTrigger(queueName = "orders") Batch m) {} // ! BND3011 at 'm)'

  public void key(@QueueTrigger(queueName = "orders") Visits m) {} // ! BND3011 at 'm)'

  public void metadata(
      @QueueTrigger(queueName = "orders") String m,
      @BindingName("order") Order order) {} // ! BND3011 at 'order)'

  public void event(
      @EventHubTrigger(eventHubName = "orders", connection = "c", cardinality = Cardinality.ONE)
          EventHubEvent<Order> m) {} // ! BND3011 at 'm)'

  public Hidden returned(@HttpTrigger HttpRequest req) { // ! BND3012 at 'returned'
    return null;
  }

  public void out(
      @HttpTrigger HttpRequest req,
      @QueueOutput(queueName = "orders") Out<List<Wrapped>> out) {} // ! BND3012 at 'out)'

  public record Both(
      @HttpOutput String answer,
      @QueueOutput(queueName = "orders") Hidden message) {} // ! BND3012 at 'message' (javac)

  public Both component(@HttpTrigger HttpRequest req) { // ! BND3012 (ecj)
    return null;
  }
}
