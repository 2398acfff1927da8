import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;
import java.time.Clock;

public class Wrong {
  private final Clock clock;

  public Wrong(Clock clock) {
    this.clock = clock;
  }

  public String now(@HttpTrigger HttpRequest req) { // ! BND1008 at 'now('
    return clock.instant().toString();
  }
}
