import dev.bindery.annotation.Cardinality;
import dev.bindery.annotation.EventHubTrigger;

public class Wrong {
  public void take(
      @EventHubTrigger(
          eventHubName = "orders",
          connection = "Hub",
          cardinality = Cardinality.MANY) // ! BND5002 at '.MANY'
      String orders) {}
}
