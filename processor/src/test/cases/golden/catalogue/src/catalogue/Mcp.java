package catalogue;

import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.McpPromptArgument;
import dev.bindery.annotation.McpPromptTrigger;
import dev.bindery.annotation.McpPropertyType;
import dev.bindery.annotation.McpResourceTrigger;
import dev.bindery.annotation.McpToolProperty;
import dev.bindery.annotation.McpToolTrigger;
import java.util.List;
import java.util.Map;

public final class Mcp {
  public record Point(double x, double y) {}

  public static String plainTool(@McpToolTrigger(toolName = "plain", description = "") String call) {
    return call;
  }

  public static int tool(
      @McpToolTrigger(toolName = "stock", description = "How many pieces are in stock.", metadata = "{\"version\": 1}")
          Map<String, Object> call,
      @McpToolProperty(
              propertyName = "article",
              propertyType = McpPropertyType.STRING,
              description = "The article's number.",
              isRequired = true)
          String article,
      @McpToolProperty(
              propertyName = "sizes",
              propertyType = McpPropertyType.STRING,
              description = "",
              isArray = true,
              enumValues = {"S", "M", "L"})
          List<String> sizes,
      @McpToolProperty(propertyName = "limit", propertyType = McpPropertyType.INTEGER, description = "The most.")
          Integer limit,
      @McpToolProperty(propertyName = "price", propertyType = McpPropertyType.NUMBER, description = "The least price.")
          Double price,
      @McpToolProperty(propertyName = "all", propertyType = McpPropertyType.BOOLEAN, description = "Sold out ones too.")
          boolean all,
      @McpToolProperty(propertyName = "place", propertyType = McpPropertyType.OBJECT, description = "Where.")
          Point place,
      @BindingName("mcpsessionid") String session) {
    return 17;
  }

  public static Point schemaTool(
      @McpToolTrigger(
              toolName = "schema",
              description = "Where it is.",
              inputSchema = "{\"type\": \"object\", \"properties\": {\"id\": {\"type\": \"string\"}}}",
              outputSchema = "{\"type\": \"object\"}",
              useResultSchema = true,
              useWorkerInputSchema = true)
          String call) {
    return new Point(0, 0);
  }

  public static String listedTool(
      @McpToolTrigger(
              toolName = "listed",
              description = "Says it again.",
              toolProperties =
                  "[{\"propertyName\": \"text\", \"propertyType\": \"string\", \"description\": \"\", \"isRequired\": true}]")
          String call,
      @BindingName("mcptoolargs") Map<String, String> arguments) {
    return arguments.get("text");
  }

  public static String plainResource(
      @McpResourceTrigger(uri = "file://readme.md", resourceName = "readme") String request) {
    return "# Read me";
  }

  public static byte[] resource(
      @McpResourceTrigger(
              uri = "file://logo.png",
              resourceName = "logo",
              title = "Logo",
              description = "The shop's logo.",
              mimeType = "image/png",
              size = 4_000_000_000L,
              metadata = "{}")
          String request,
      @BindingName("mcpresourceuri") String uri) {
    return new byte[0];
  }

  public static String plainPrompt(@McpPromptTrigger(promptName = "hello") String request) {
    return "Say hello.";
  }

  public static String prompt(
      @McpPromptTrigger(
              promptName = "review",
              title = "Review",
              description = "Reviews an article.",
              metadata = "{\"version\": 2}",
              icons = "[{\"src\": \"https://example.com/icon.png\"}]",
              useResultSchema = true)
          String request,
      @McpPromptArgument(argumentName = "article", description = "The article's number.", isRequired = true)
          String article,
      @McpPromptArgument(argumentName = "tone") String tone) {
    return "Review " + article + " in a " + tone + " tone.";
  }

  public static String listedPrompt(
      @McpPromptTrigger(
              promptName = "translate",
              promptArguments = "[{\"name\": \"text\", \"description\": \"What to translate.\", \"required\": true}]")
          String request,
      @BindingName("mcppromptargs") Map<String, String> arguments) {
    return "Translate " + arguments.get("text");
  }
}
