package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Previews}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Previews_Functions implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> MAIL = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public Previews_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"connector", "newMail", "tokenIssued", "fabric"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "connector" -> connector(call);
      case "newMail" -> newMail(call);
      case "tokenIssued" -> tokenIssued(call);
      case "fabric" -> fabric(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "connector", method = "catalogue.Previews.connector")
  private static void connector(Invocation call) throws Exception {
    String event = Decode.text(call.input("event"));
    Previews.connector(event);
  }

  @GeneratedFunction(name = "newMail", method = "catalogue.Previews.newMail")
  private static void newMail(Invocation call) throws Exception {
    Map<String, Object> mail = MAIL.decode(call.input("mail"));
    Previews.newMail(mail);
  }

  @GeneratedFunction(name = "tokenIssued", method = "catalogue.Previews.tokenIssued")
  private static void tokenIssued(Invocation call) throws Exception {
    Map<String, Object> event = MAIL.decode(call.input("event"));
    Map<String, Object> result = Previews.tokenIssued(event);
    call.output("$return", Encode.json(result));
  }

  @GeneratedFunction(name = "fabric", method = "catalogue.Previews.fabric", route = "fabric")
  private static void fabric(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    Map<String, Object> item = MAIL.decode(call.input("item"));
    String property = Decode.text(call.input("property"));
    Map<String, Object> context = MAIL.decode(call.input("context"));
    String result = Previews.fabric(req, item, property, context);
    call.output("$return", Encode.textResponse(result));
  }
}
