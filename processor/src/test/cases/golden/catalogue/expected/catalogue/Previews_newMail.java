package catalogue;

import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Previews#newMail} for the function {@code newMail}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "newMail",
    method = "catalogue.Previews.newMail"
)
public final class Previews_newMail implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> MAIL = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public Previews_newMail() {
  }

  @Override
  public String functionName() {
    return "newMail";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Map<String, Object> mail = MAIL.decode(call.input("mail"));
    Previews.newMail(mail);
  }
}
