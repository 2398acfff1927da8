package shop;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.InputStream;
import dev.bindery.Out;
import dev.bindery.QueueMessage;
import dev.bindery.TimerRequest;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.BlobTrigger;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.TimerTrigger;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Functions that say what they were given, or fail. */
public class Echo {
  public static final List<Object> SEEN = new ArrayList<>();

  public enum Colour {
    RED,
    BLUE
  }

  public record Order(String id, int count) {}

  public record Page<T>(List<T> items) {}

  public record Accepted(
      @HttpOutput HttpResponse response,
      @QueueOutput(queueName = "orders") List<Order> orders,
      @BlobOutput(path = "audit/{rand-guid}") Optional<String> audit) {}

  private static void saw(Object... values) {
    SEEN.clear();
    SEEN.addAll(Arrays.asList(values));
  }

  public static void scalars(
      @QueueTrigger(queueName = "orders") int message,
      @BindingName long big,
      @BindingName boolean yes,
      @BindingName double part,
      @BindingName Integer absent,
      @BindingName UUID id,
      @BindingName Colour colour,
      @BindingName Instant at,
      @BindingName Duration lasting,
      Context context) {
    saw(message, big, yes, part, absent, id, colour, at, lasting, context.functionName());
  }

  public static void several(
      @QueueTrigger(queueName = "orders") List<Order> orders,
      @BindingName Optional<Integer> page,
      @BindingName Optional<Integer> limit,
      @BindingName List<Colour> colours,
      @BindingName Optional<List<UUID>> ids) {
    saw(orders, page, limit, colours, ids);
  }

  public static void json(
      @QueueTrigger(queueName = "orders") Page<Order> page,
      @BlobInput(path = "data/one") Map<String, List<Order>> byName,
      @BlobInput(path = "data/two") Order missing) {
    saw(page, byName, missing);
  }

  public static void streams(
      @BlobTrigger(path = "uploads/{name}") InputStream blob,
      @BlobInput(path = "data/one") java.io.InputStream plain,
      @BlobInput(path = "data/two") byte[] bytes,
      @BlobInput(path = "data/three") Optional<InputStream> missing)
      throws IOException {
    saw(new String(blob.readAllBytes()), new String(plain.readAllBytes()), new String(bytes), missing);
  }

  public static void timer(@TimerTrigger(schedule = "0 0 * * * *") TimerRequest timer) {
    saw(timer.pastDue());
  }

  public static String odd(
      @HttpTrigger HttpRequest call, @BindingName String target, @BindingName List<Colour> item, @BindingName int result) {
    return call.method() + target + item + result;
  }

  public static void outs(
      @QueueTrigger(queueName = "letters") String letter,
      @QueueOutput(queueName = "one") Out<QueueMessage> message,
      @QueueOutput(queueName = "two") Out<List<String>> several,
      @BlobOutput(path = "data/one") Out<Order> order,
      @BlobOutput(path = "data/two") Out<byte[]> never,
      @BlobOutput(path = "data/three") Out<Optional<Integer>> maybe) {
    message.set(QueueMessage.of(letter));
    several.set(Arrays.asList("a", null, "b"));
    order.set(new Order(letter, 1));
    maybe.set(Optional.empty());
  }

  public static Accepted record(@HttpTrigger HttpRequest req) {
    return new Accepted(HttpResponse.text("ok"), List.of(new Order("a", 1), new Order("b", 2)), Optional.empty());
  }

  public static Accepted nothing(@HttpTrigger HttpRequest req) {
    return null;
  }

  public static CompletionStage<Accepted> nothingLater(@HttpTrigger HttpRequest req) {
    return CompletableFuture.completedFuture(null);
  }

  public static final CompletableFuture<String> LATER = new CompletableFuture<>();

  public static CompletionStage<String> later(
      @HttpTrigger HttpRequest req, @QueueOutput(queueName = "one") Out<String> message) {
    return LATER.thenApply(
        text -> {
          message.set("late " + text);
          return text;
        });
  }

  public static CompletionStage<String> noStage(@HttpTrigger HttpRequest req) {
    return null;
  }

  private final String name;

  public Echo() {
    this("own");
  }

  public Echo(String name) {
    this.name = name;
  }

  public String who(@HttpTrigger HttpRequest req) {
    return name;
  }

  public static void failsStatic(@QueueTrigger(queueName = "orders") String m) throws IOException {
    throw new IOException(m);
  }

  public void failsOnInstance(@QueueTrigger(queueName = "orders") String m) {
    throw new IllegalStateException(m);
  }

  public CompletionStage<Void> failsBeforeItsStage(@QueueTrigger(queueName = "orders") String m) {
    throw new IllegalStateException(m);
  }

  public CompletionStage<String> failsInItsStage(@HttpTrigger HttpRequest req) {
    return CompletableFuture.failedFuture(new IllegalStateException("later"));
  }
}
