import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueOutput;

public class Right {
  public record Answer(
      @HttpOutput String text,
      @QueueOutput(queueName = "log") String log) {}

  public Answer get(@HttpTrigger HttpRequest req) {
    return new Answer("Hello", "said hello");
  }
}
