import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueOutput;

public class Wrong {
  @HttpOutput
  @QueueOutput(queueName = "greetings") // ! BND2009 at '@QueueOutput'
  public String greet(@HttpTrigger HttpRequest req) {
    return "Hello";
  }
}
