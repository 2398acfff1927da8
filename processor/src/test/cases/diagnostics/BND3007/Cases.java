import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.EventHubTrigger;
import java.util.List;

public class Cases {
  public void batch(
      @EventHubTrigger(eventHubName = "orders", connection = "Hub") List<String> orders,
      @BindingName("PartitionKey") String key) {} // ! BND3007 at '@BindingName("PartitionKey")'
}
