package shop;

import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.Out;
import dev.bindery.QueueMessage;
import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public class Outputs {
  public record Order(UUID id) {}

  public record Accepted(
      @HttpOutput HttpResponse response,
      @QueueOutput(queueName = "orders") List<Order> orders,
      @BlobOutput(path = "audit/{rand-guid}") Optional<String> audit) {}

  public HttpResponse response(@HttpTrigger HttpRequest req) {
    return HttpResponse.text("");
  }

  public byte[] bytes(@HttpTrigger HttpRequest req) {
    return new byte[0];
  }

  public Order json(@HttpTrigger HttpRequest req) {
    return new Order(null);
  }

  public List<Map<String, Order>> jsonList(@HttpTrigger HttpRequest req) {
    return List.of();
  }

  public int number(@HttpTrigger HttpRequest req) {
    return 1;
  }

  public void nothing(@HttpTrigger HttpRequest req) {}

  public void explicit(@HttpTrigger HttpRequest req, @HttpOutput Out<HttpResponse> response) {}

  public CompletionStage<String> async(
      @HttpTrigger HttpRequest req, @QueueOutput(queueName = "orders") Out<List<String>> messages) {
    return CompletableFuture.completedFuture("");
  }

  public CompletableFuture<Void> asyncNothing(@QueueTrigger(queueName = "orders") String order) {
    return CompletableFuture.completedFuture(null);
  }

  public Accepted several(@HttpTrigger HttpRequest req) {
    return null;
  }

  public CompletionStage<Accepted> asyncSeveral(@HttpTrigger HttpRequest req) {
    return null;
  }

  @QueueOutput(queueName = "orders")
  public QueueMessage forward(@QueueTrigger(queueName = "letters") String letter) {
    return QueueMessage.of(letter);
  }

  @BlobOutput(path = "archive/{id}.json", connection = "Archive")
  public Order archive(@QueueTrigger(queueName = "letters") Order order) {
    return order;
  }

  @BlobOutput(name = "copy", path = "archive/{queueTrigger}")
  public void copy(@QueueTrigger(queueName = "letters") String letter, Out<Integer> copy) {
    copy.set(letter.length());
  }
}
