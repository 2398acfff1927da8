package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Mcp#plainPrompt} for the function {@code plainPrompt}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "plainPrompt",
    method = "catalogue.Mcp.plainPrompt",
    unique = "mcpPromptTrigger.promptName=hello"
)
public final class Mcp_plainPrompt implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Mcp_plainPrompt() {
  }

  @Override
  public String functionName() {
    return "plainPrompt";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String request = Decode.text(call.input("request"));
    String result = Mcp.plainPrompt(request);
    call.output("$return", Encode.text(result));
  }
}
