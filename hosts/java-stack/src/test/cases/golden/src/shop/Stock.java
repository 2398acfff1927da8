package shop;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.Out;
import dev.bindery.QueueMessage;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.BlobTrigger;
import dev.bindery.annotation.EventHubTrigger;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.McpToolTrigger;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.TimerTrigger;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

public class Stock {
  /** Called like a type of the official library. */
  public record OutputBinding(String id) {}

  public record Accepted(
      @HttpOutput HttpResponse response, @QueueOutput(queueName = "orders") OutputBinding order) {}

  @FunctionName("respond")
  public HttpResponse respond(
      Context context,
      @HttpTrigger(route = "stock/{id}/{kind=any}") HttpRequest req,
      @BindingName String ID,
      @BindingName Optional<String> sort,
      @BlobInput(path = "samples/{id}") Optional<byte[]> bytes,
      @BlobInput(path = "notes/{id}") String text) {
    return null;
  }

  @FunctionName("accept")
  public Accepted accept(@HttpTrigger OutputBinding body) {
    return null;
  }

  @FunctionName("nothing")
  public void nothing(@TimerTrigger(schedule = "0 * * * * *") String timer) {}

  @FunctionName("message")
  @QueueOutput(queueName = "copies")
  public CompletionStage<QueueMessage> message(
      @QueueTrigger(queueName = "orders") QueueMessage message, @BindingName long dequeueCount) {
    return null;
  }

  @FunctionName("members")
  public void members(
      @QueueTrigger(queueName = "orders") String message,
      @BindingName String customer,
      @BindingName Optional<String> id,
      @BlobOutput(path = "archive/{rand-guid}") Out<byte[]> copy) {}

  @FunctionName("named")
  public void named(
      @BlobTrigger(path = "samples/{name}.{call}") byte[] blob,
      @BindingName String name,
      @BindingName String call,
      @BlobInput(path = "notes/{name}") String context) {}

  @FunctionName("batch")
  public void batch(@EventHubTrigger(eventHubName = "hub", connection = "Hub") List<OutputBinding> events) {}

  @FunctionName("bytes")
  public void bytes(@EventHubTrigger(eventHubName = "hub", connection = "Hub") List<byte[]> events) {}

  @FunctionName("tool")
  public String tool(@McpToolTrigger(toolName = "tool", description = "Says it.") String arguments) {
    return arguments;
  }
}
