package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Mcp#plainTool} for the function {@code plainTool}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "plainTool",
    method = "catalogue.Mcp.plainTool",
    unique = "mcpToolTrigger.toolName=plain"
)
public final class Mcp_plainTool implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Mcp_plainTool() {
  }

  @Override
  public String functionName() {
    return "plainTool";
  }

  @Override
  public void invoke(Invocation call_) throws Exception {
    String call = Decode.text(call_.input("call"));
    String result = Mcp.plainTool(call);
    call_.output("$return", Encode.text(result));
  }
}
