package catalogue;

import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Dapr#cron} for the function {@code cron}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "cron",
    method = "catalogue.Dapr.cron"
)
public final class Dapr_cron implements FunctionAdapter {
  private static final JsonType<Map<String, String>> SECRET = JsonType.of(JsonType.generic(Map.class, String.class, String.class));

  /**
   * Called by hosts.
   */
  public Dapr_cron() {
  }

  @Override
  public String functionName() {
    return "cron";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String event = Decode.text(call.input("event"));
    Map<String, String> secret = SECRET.decode(call.input("secret"));
    Out<Dapr.Order> mail = new Out<>();
    Dapr.cron(event, secret, mail);
    call.output("mail", Encode.json(mail.get()));
  }
}
