import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.McpToolTrigger;

public class Wrong {
  @FunctionName("Price")
  public String price(@McpToolTrigger(toolName = "price", description = "of an item") String call) {
    return "5";
  }

  @FunctionName("Total")
  public String total(@McpToolTrigger(toolName = "price", description = "of all") String call) { // ! BND9004 at '"price"'
    return "50";
  }
}
