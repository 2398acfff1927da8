package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Mcp#prompt} for the function {@code prompt}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "prompt",
    method = "catalogue.Mcp.prompt",
    unique = "mcpPromptTrigger.promptName=review"
)
public final class Mcp_prompt implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Mcp_prompt() {
  }

  @Override
  public String functionName() {
    return "prompt";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    String request = Decode.text(call.input("request"));
    String article = Decode.text(call.input("article"));
    String tone = Decode.text(call.input("tone"));
    String result = Mcp.prompt(request, article, tone);
    call.output("$return", Encode.text(result));
  }
}
