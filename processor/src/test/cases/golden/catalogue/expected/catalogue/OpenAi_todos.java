package catalogue;

import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link OpenAi#todos} for the function {@code todos}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "todos",
    method = "catalogue.OpenAi.todos"
)
public final class OpenAi_todos implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> QUERY = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  /**
   * Called by hosts.
   */
  public OpenAi_todos() {
  }

  @Override
  public String functionName() {
    return "todos";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    Map<String, Object> query = QUERY.decode(call.input("query"));
    String result = OpenAi.todos(query);
    call.output("$return", Encode.text(result));
  }
}
