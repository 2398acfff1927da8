import dev.bindery.annotation.McpPropertyType;
import dev.bindery.annotation.McpToolProperty;
import dev.bindery.annotation.McpToolTrigger;

public class Cases {
  public void tool(
      @McpToolTrigger(toolName = "price", description = "") String call,
      @McpToolProperty(propertyName = "item", propertyType = McpPropertyType.STRING, description = "") String first,
      @McpToolProperty(propertyName = "item", propertyType = McpPropertyType.STRING, description = "") String second) {} // ! BND2019 at '"item"'
}
