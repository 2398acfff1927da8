package catalogue;

import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Previews#tokenIssued} for the function {@code tokenIssued}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "tokenIssued",
    method = "catalogue.Previews.tokenIssued"
)
public final class Previews_tokenIssued implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> EVENT = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public Previews_tokenIssued() {
  }

  @Override
  public String functionName() {
    return "tokenIssued";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Map<String, Object> event = EVENT.decode(call.input("event"));
    Map<String, Object> result = Previews.tokenIssued(event);
    call.output("$return", Encode.json(result));
  }
}
