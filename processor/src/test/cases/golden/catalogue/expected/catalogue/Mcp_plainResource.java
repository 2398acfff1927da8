package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Mcp#plainResource} for the function {@code plainResource}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "plainResource",
    method = "catalogue.Mcp.plainResource",
    unique = "mcpResourceTrigger.uri=file://readme.md"
)
public final class Mcp_plainResource implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Mcp_plainResource() {
  }

  @Override
  public String functionName() {
    return "plainResource";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String request = Decode.text(call.input("request"));
    String result = Mcp.plainResource(request);
    call.output("$return", Encode.text(result));
  }
}
