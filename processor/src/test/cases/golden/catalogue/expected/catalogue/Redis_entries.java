package catalogue;

import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Redis#entries} for the function {@code entries}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "entries",
    method = "catalogue.Redis.entries"
)
public final class Redis_entries implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> ENTRY = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public Redis_entries() {
  }

  @Override
  public String functionName() {
    return "entries";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Map<String, Object> entry = ENTRY.decode(call.input("entry"));
    Redis.entries(entry);
  }
}
