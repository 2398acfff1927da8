package shop;

import dev.bindery.HttpRequest;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpTrigger;

public class Shapes {
  Shapes() {}

  public interface Contract {
    @FunctionName("in-interface")
    static String inInterface(@HttpTrigger HttpRequest req) {
      return "";
    }
  }

  public static final class Inner {
    public static class Deepest {
      public String nested(@HttpTrigger HttpRequest req) throws java.io.IOException {
        return "";
      }
    }
  }

  @Deprecated
  public String old(@HttpTrigger HttpRequest req) {
    return "";
  }

  @SuppressWarnings("BND1008")
  public static final class Injected {
    private final String greeting;

    public Injected(String greeting) {
      this.greeting = greeting;
    }

    public String greet(@HttpTrigger HttpRequest req) {
      return greeting;
    }
  }

  public record Stateless() {
    public String fromRecord(@HttpTrigger HttpRequest req) {
      return "";
    }
  }
}
