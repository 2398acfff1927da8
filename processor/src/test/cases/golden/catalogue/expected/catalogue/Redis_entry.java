package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Redis#entry} for the function {@code entry}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "entry",
    method = "catalogue.Redis.entry"
)
public final class Redis_entry implements FunctionAdapter {
  private static final JsonType<Map<String, String>> VALUES = JsonType.of(JsonType.generic(Map.class, String.class, String.class));

  /**
   * Called by hosts.
   */
  public Redis_entry() {
  }

  @Override
  public String functionName() {
    return "entry";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String entry = Decode.text(call.input("entry"));
    Map<String, String> values = VALUES.decode(call.metadata("Values"));
    Redis.entry(entry, values);
  }
}
