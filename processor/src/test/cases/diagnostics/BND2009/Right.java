import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueOutput;

public class Right {
  public record Greeting(
      @HttpOutput String answer,
      @QueueOutput(queueName = "greetings") String message) {}

  public Greeting greet(@HttpTrigger HttpRequest req) {
    return new Greeting("Hello", "Hello");
  }
}
