package guide;

import static dev.bindery.annotation.AuthorizationLevel.ANONYMOUS;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.InputStream;
import dev.bindery.Out;
import dev.bindery.QueueMessage;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueOutput;
import java.io.IOException;

public final class Guide {
  @FunctionName("Hello")
  public static String hello(@HttpTrigger(authLevel = ANONYMOUS) HttpRequest req) {
    return "Hello, " + req.params().get("user") + "!";
  }

  @FunctionName("GetItem")
  public void item(
      @HttpTrigger(route = "items/{id}", authLevel = ANONYMOUS) HttpRequest req,
      @BlobInput(path = "samples/{id}", connection = "AzureWebJobsStorage") String obj,
      Context context) {
    context.logger().info("item {}: {}", req.routeParams().get("id"), obj);
  }

  @FunctionName("GetImage")
  public byte[] image(
      @HttpTrigger(route = "images/{id}", authLevel = ANONYMOUS) HttpRequest req,
      @BlobInput(path = "images/{id}") InputStream obj)
      throws IOException {
    return obj.readAllBytes();
  }

  @FunctionName("Enqueue")
  @HttpTrigger(name = "req", authLevel = ANONYMOUS)
  public String enqueue(
      HttpRequest req,
      @QueueOutput(queueName = "outqueue", connection = "AzureWebJobsStorage") Out<QueueMessage> msg) {
    String body = req.params().get("body");
    msg.set(QueueMessage.of(body));
    return body;
  }
}
