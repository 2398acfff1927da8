package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Mcp#listedPrompt} for the function {@code listedPrompt}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "listedPrompt",
    method = "catalogue.Mcp.listedPrompt",
    unique = "mcpPromptTrigger.promptName=translate"
)
public final class Mcp_listedPrompt implements FunctionAdapter {
  private static final JsonType<Map<String, String>> ARGUMENTS = JsonType.of(JsonType.generic(Map.class, String.class, String.class));

  /**
   * Called by hosts.
   */
  public Mcp_listedPrompt() {
  }

  @Override
  public String functionName() {
    return "listedPrompt";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String request = Decode.text(call.input("request"));
    Map<String, String> arguments = ARGUMENTS.decode(call.metadata("mcppromptargs"));
    String result = Mcp.listedPrompt(request, arguments);
    call.output("$return", Encode.text(result));
  }
}
