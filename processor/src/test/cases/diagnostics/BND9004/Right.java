import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.McpToolTrigger;

public class Right {
  @FunctionName("Price")
  public String price(@McpToolTrigger(toolName = "price", description = "of an item") String call) {
    return "5";
  }

  @FunctionName("Total")
  public String total(@McpToolTrigger(toolName = "total", description = "of all") String call) {
    return "50";
  }
}
