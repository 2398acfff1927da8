package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.bindery.EventHubEvent;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.Out;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.Cardinality;
import dev.bindery.annotation.EventHubTrigger;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Functions that differ by little from those that are refused for their types. */
public class Neighbours {
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes(@JsonSubTypes.Type(value = Card.class, name = "card"))
  public sealed interface Payment permits Card {}

  public record Card(String number) implements Payment {}

  public static class Money {
    private final String currency;
    private final long cents;

    @JsonCreator
    Money(@JsonProperty("currency") String currency, @JsonProperty("cents") long cents) {
      this.currency = currency;
      this.cents = cents;
    }

    public long getCents() {
      return cents;
    }

    @Override
    public String toString() {
      return cents + currency;
    }
  }

  public record Key(String city) {}

  public static class Nested {
    public String name;

    @Override
    public String toString() {
      return name;
    }
  }

  public record Order(String id, Payment payment, Money price, Map<Key, Nested> sites) {}

  public static class Promise<T> extends CompletableFuture<T> {}

  @QueueOutput(queueName = "answers")
  public static String read(@QueueTrigger(queueName = "orders") Order order) {
    return order.toString();
  }

  @QueueOutput(queueName = "answers")
  public static List<String> several(
      @QueueTrigger(queueName = "orders") String m, @BindingName("all") Optional<List<Payment>> all) {
    return all.orElse(List.of()).stream().map(Payment::toString).toList();
  }

  @QueueOutput(queueName = "answers")
  public static String event(
      @EventHubTrigger(eventHubName = "orders", connection = "c", cardinality = Cardinality.ONE)
          EventHubEvent<Money> event) {
    return event.body().toString();
  }

  public static Money write(@HttpTrigger HttpRequest req) {
    return new Money("EUR", 2);
  }

  public static CompletableFuture<Map<String, Object>> object(@HttpTrigger HttpRequest req) {
    return CompletableFuture.completedFuture(Map.of("a", List.of(1)));
  }

  public static CompletionStage<String> composed(@HttpTrigger HttpRequest req) {
    Promise<String> promise = new Promise<>();
    promise.complete("a");
    return promise.toCompletableFuture().thenCompose(a -> CompletableFuture.completedFuture(a + "b"));
  }

  public static CompletionStage<Void> outs(
      @HttpTrigger HttpRequest req, @QueueOutput(queueName = "orders") Out<String> out) {
    return CompletableFuture.completedFuture("later").thenAccept(out::set);
  }

  public record Both(@HttpOutput HttpResponse answer, @QueueOutput(queueName = "orders") Money message) {}

  public static CompletableFuture<Both> both(@HttpTrigger HttpRequest req) {
    return CompletableFuture.completedFuture(
        new Both(HttpResponse.status(202).build(), new Money("EUR", 3)));
  }
}
