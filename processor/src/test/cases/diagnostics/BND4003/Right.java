import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.Out;
import dev.bindery.annotation.HttpOutput;
import dev.bindery.annotation.HttpTrigger;

public class Right {
  public void greet(
      @HttpTrigger HttpRequest req,
      @HttpOutput Out<HttpResponse> response) {
    response.set(HttpResponse.text("Hello"));
  }
}
