package catalogue;

import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Mcp}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Mcp_Functions implements FunctionAdapter {
  private static final JsonType<Map<String, Object>> CALL = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  private static final JsonType<Mcp.Point> PLACE = JsonType.of(Mcp.Point.class);

  private static final JsonType<Map<String, String>> ARGUMENTS = JsonType.of(JsonType.generic(Map.class, String.class, String.class));

  /**
   * Called by hosts.
   */
  public Mcp_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"plainTool", "tool", "schemaTool", "listedTool", "plainResource", "resource", "plainPrompt", "prompt", "listedPrompt"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "plainTool" -> plainTool(call);
      case "tool" -> tool(call);
      case "schemaTool" -> schemaTool(call);
      case "listedTool" -> listedTool(call);
      case "plainResource" -> plainResource(call);
      case "resource" -> resource(call);
      case "plainPrompt" -> plainPrompt(call);
      case "prompt" -> prompt(call);
      case "listedPrompt" -> listedPrompt(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "plainTool", method = "catalogue.Mcp.plainTool", unique = "mcpToolTrigger.toolName=plain")
  private static void plainTool(Invocation call_) throws Exception {
    String call = Decode.text(call_.input("call"));
    String result = Mcp.plainTool(call);
    call_.output("$return", Encode.text(result));
  }

  @GeneratedFunction(name = "tool", method = "catalogue.Mcp.tool", unique = "mcpToolTrigger.toolName=stock")
  private static void tool(Invocation call_) throws Exception {
    Map<String, Object> call = CALL.decode(call_.input("call"));
    String article = Decode.text(call_.input("article"));
    List<String> sizes = Decode.list(call_.input("sizes"), Decode::text);
    Integer limit = Decode.integer(call_.input("limit"));
    Double price = Decode.doubleNumber(call_.input("price"));
    boolean all = Decode.requiredBoolean(call_.input("all"));
    Mcp.Point place = PLACE.decode(call_.input("place"));
    String session = Decode.text(call_.metadata("mcpsessionid"));
    int result = Mcp.tool(call, article, sizes, limit, price, all, place, session);
    call_.output("$return", Encode.text(result));
  }

  @GeneratedFunction(name = "schemaTool", method = "catalogue.Mcp.schemaTool", unique = "mcpToolTrigger.toolName=schema")
  private static void schemaTool(Invocation call_) throws Exception {
    String call = Decode.text(call_.input("call"));
    Mcp.Point result = Mcp.schemaTool(call);
    call_.output("$return", Encode.json(result));
  }

  @GeneratedFunction(name = "listedTool", method = "catalogue.Mcp.listedTool", unique = "mcpToolTrigger.toolName=listed")
  private static void listedTool(Invocation call_) throws Exception {
    String call = Decode.text(call_.input("call"));
    Map<String, String> arguments = ARGUMENTS.decode(call_.metadata("mcptoolargs"));
    String result = Mcp.listedTool(call, arguments);
    call_.output("$return", Encode.text(result));
  }

  @GeneratedFunction(name = "plainResource", method = "catalogue.Mcp.plainResource", unique = "mcpResourceTrigger.uri=file://readme.md")
  private static void plainResource(Invocation call) throws Exception {
    String request = Decode.text(call.input("request"));
    String result = Mcp.plainResource(request);
    call.output("$return", Encode.text(result));
  }

  @GeneratedFunction(name = "resource", method = "catalogue.Mcp.resource", unique = "mcpResourceTrigger.uri=file://logo.png")
  private static void resource(Invocation call) throws Exception {
    String request = Decode.text(call.input("request"));
    String uri = Decode.text(call.metadata("mcpresourceuri"));
    byte[] result = Mcp.resource(request, uri);
    call.output("$return", Encode.bytes(result));
  }

  @GeneratedFunction(name = "plainPrompt", method = "catalogue.Mcp.plainPrompt", unique = "mcpPromptTrigger.promptName=hello")
  private static void plainPrompt(Invocation call) throws Exception {
    String request = Decode.text(call.input("request"));
    String result = Mcp.plainPrompt(request);
    call.output("$return", Encode.text(result));
  }

  @GeneratedFunction(name = "prompt", method = "catalogue.Mcp.prompt", unique = "mcpPromptTrigger.promptName=review")
  private static void prompt(Invocation call) throws Exception {
    String request = Decode.text(call.input("request"));
    String article = Decode.text(call.input("article"));
    String tone = Decode.text(call.input("tone"));
    String result = Mcp.prompt(request, article, tone);
    call.output("$return", Encode.text(result));
  }

  @GeneratedFunction(name = "listedPrompt", method = "catalogue.Mcp.listedPrompt", unique = "mcpPromptTrigger.promptName=translate")
  private static void listedPrompt(Invocation call) throws Exception {
    String request = Decode.text(call.input("request"));
    Map<String, String> arguments = ARGUMENTS.decode(call.metadata("mcppromptargs"));
    String result = Mcp.listedPrompt(request, arguments);
    call.output("$return", Encode.text(result));
  }
}
