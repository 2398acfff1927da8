import dev.bindery.annotation.Cardinality;
import dev.bindery.annotation.EventHubTrigger;
import java.util.List;

public class Right {
  public void take(
      @EventHubTrigger(
          eventHubName = "orders",
          connection = "Hub",
          cardinality = Cardinality.MANY)
      List<String> orders) {}
}
