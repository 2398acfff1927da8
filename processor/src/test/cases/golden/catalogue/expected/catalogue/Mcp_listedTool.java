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
 * Calls {@link Mcp#listedTool} for the function {@code listedTool}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "listedTool",
    method = "catalogue.Mcp.listedTool",
    unique = "mcpToolTrigger.toolName=listed"
)
public final class Mcp_listedTool implements FunctionAdapter {
  private static final JsonType<Map<String, String>> ARGUMENTS = JsonType.of(JsonType.generic(Map.class, String.class, String.class));

  /**
   * Called by hosts.
   */
  public Mcp_listedTool() {
  }

  @Override
  public String functionName() {
    return "listedTool";
  }

  @Override
  public void invoke(Invocation call_) throws Exception {
    String call = Decode.text(call_.input("call"));
    Map<String, String> arguments = ARGUMENTS.decode(call_.metadata("mcptoolargs"));
    String result = Mcp.listedTool(call, arguments);
    call_.output("$return", Encode.text(result));
  }
}
