import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.HttpTrigger;

public class Right {
  @HttpOutput
  public String greet(
      @HttpTrigger HttpRequest req) {
    return "Hello";
  }
}
