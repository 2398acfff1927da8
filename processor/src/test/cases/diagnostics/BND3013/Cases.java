import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;
import java.util.concurrent.CompletionStage;

public class Cases {
  public CompletionStage<CompletionStage<String>> nested(@HttpTrigger HttpRequest req) { // ! BND3013 at 'nested('
    return null;
  }
}
