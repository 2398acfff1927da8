package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Mcp#resource} for the function {@code resource}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "resource",
    method = "catalogue.Mcp.resource",
    unique = "mcpResourceTrigger.uri=file://logo.png"
)
public final class Mcp_resource implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Mcp_resource() {
  }

  @Override
  public String functionName() {
    return "resource";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String request = Decode.text(call.input("request"));
    String uri = Decode.text(call.metadata("mcpresourceuri"));
    byte[] result = Mcp.resource(request, uri);
    call.output("$return", Encode.bytes(result));
  }
}
