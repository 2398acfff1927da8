import dev.bindery.*;
import dev.bindery.annotation.*;

public class Responses {
  public String reserved(
      @HttpTrigger(
              route = "Administration/items") // ! BND4002 at '"Administration/items"'
          HttpRequest req) {
    return "";
  }

  public String runtimeReport( // ! BND4002 at 'runtimeReport'
      @HttpTrigger HttpRequest req) {
    return "";
  }

  public String twice(
      @HttpTrigger(route = "twice") HttpRequest req,
      @HttpOutput Out<String> one, // ! BND4003 at '@HttpOutput'
      @HttpOutput // ! BND4003 at '@HttpOutput'
          Out<String> two) {
    return ""; // the first Out claims no result, so what is returned is a third one
  }

  public String andReturned(
      @HttpTrigger(route = "andReturned") HttpRequest req,
      @HttpOutput // ! BND4003 at '@HttpOutput'
          Out<String> response) {
    return "";
  }

  public void alone(@HttpTrigger(route = "alone") HttpRequest req, @HttpOutput Out<String> response) {}

  public void nobody(
      @QueueTrigger(queueName = "orders") String m,
      @HttpOutput // ! BND4004 at '@HttpOutput'
          Out<String> response) {}

  @QueueOutput(queueName = "orders") // ! BND4005 at '@QueueOutput'
  public String both(@HttpTrigger(route = "both") HttpRequest req) {
    return "";
  }
}
