import dev.bindery.*;
import dev.bindery.annotation.*;

import java.util.*;
import java.util.concurrent.*;

public class Private {
  private record Order(int count) {
    record Line(int count) {}
  }

  private enum Colour {
    RED
  }

  private record Accepted(@HttpOutput HttpResponse response) {}

  public static class Box<T> {
    public class Lid {}
  }

  public static void input(@QueueTrigger(queueName = "orders") Order m) {} // ! BND3001 at 'm)'

  public static void nested(@QueueTrigger(queueName = "orders") Map<String, Order.Line> m) {} // ! BND3001 at 'm)'

  public static void metadata(
      @QueueTrigger(queueName = "orders") String m,
      @BindingName Optional<Colour> colour) {} // ! BND3001 at 'colour)'

  public static void output(
      @QueueTrigger(queueName = "orders") String m,
      @QueueOutput(queueName = "sorted") Out<List<Order>> out) {} // ! BND3001 at 'out)'

  public static CompletionStage<Order> later(@HttpTrigger HttpRequest req) { // ! BND3001 at 'later'
    return null;
  }

  public static Accepted record(@HttpTrigger HttpRequest req) { // ! BND3001 at 'record'
    return null;
  }

  public static void enclosed(@QueueTrigger(queueName = "orders") Box<String>.Lid m) {} // ! BND3001 at 'm)'
}
