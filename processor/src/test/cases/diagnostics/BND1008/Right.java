import dev.bindery.HttpRequest;
import dev.bindery.annotation.HttpTrigger;
import java.time.Clock;

public class Right {
  private final Clock clock;

  public Right() {
    this.clock = Clock.systemUTC();
  }

  public String now(@HttpTrigger HttpRequest req) {
    return clock.instant().toString();
  }
}
