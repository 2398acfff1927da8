import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.HttpTrigger;

public class Wrong {
  public record Answer(
      @HttpOutput String text,
      String log) {} // ! BND3006 at 'log)' (javac)

  public Answer get(@HttpTrigger HttpRequest req) { // ! BND3006 (ecj)
    return new Answer("Hello", "said hello");
  }
}
