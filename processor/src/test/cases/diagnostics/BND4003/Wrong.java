import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.Out;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.HttpTrigger;

public class Wrong {
  @HttpOutput // ! BND4003 at '@HttpOutput'
  public String greet(
      @HttpTrigger HttpRequest req,
      @HttpOutput Out<HttpResponse> response) {
    return "Hello";
  }
}
