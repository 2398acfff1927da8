import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.Out;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.HttpTrigger;

public class Cases {
  public String greet(
      @HttpTrigger HttpRequest req,
      @HttpOutput Out<HttpResponse> response) { // ! BND4003 at '@HttpOutput Out'
    return "Hello";
  }
}
