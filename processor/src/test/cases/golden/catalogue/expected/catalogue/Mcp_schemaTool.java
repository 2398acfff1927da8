package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Mcp#schemaTool} for the function {@code schemaTool}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "schemaTool",
    method = "catalogue.Mcp.schemaTool",
    unique = "mcpToolTrigger.toolName=schema"
)
public final class Mcp_schemaTool implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Mcp_schemaTool() {
  }

  @Override
  public String functionName() {
    return "schemaTool";
  }

  @Override
  public void invoke(Invocation call_) throws Exception {
    String call = Decode.text(call_.input("call"));
    Mcp.Point result = Mcp.schemaTool(call);
    call_.output("$return", Encode.json(result));
  }
}
