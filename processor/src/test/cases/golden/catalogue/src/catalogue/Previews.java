package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.annotation.AuthenticationEventsTrigger;
import dev.bindery.annotation.ConnectorTrigger;
import dev.bindery.annotation.FabricItemInput;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.UdfPropertyInput;
import dev.bindery.annotation.UserDataFunctionContextInput;
import java.util.List;
import java.util.Map;

public final class Previews {
  public static void connector(@ConnectorTrigger String event) {}

  public static void newMail(
      @ConnectorTrigger(connection = "%Mail%", connector = "office365", operation = "OnNewEmail")
          Map<String, Object> mail) {}

  public static Map<String, Object> tokenIssued(@AuthenticationEventsTrigger Map<String, Object> event) {
    return Map.of("actions", List.of());
  }

  public static String fabric(
      @HttpTrigger(route = "fabric") HttpRequest req,
      @FabricItemInput Map<String, Object> item,
      @UdfPropertyInput String property,
      @UserDataFunctionContextInput Map<String, Object> context) {
    return property;
  }
}
