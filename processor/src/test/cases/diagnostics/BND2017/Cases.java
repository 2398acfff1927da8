import dev.bindery.Out;
import dev.bindery.annotation.EventGridOutput;
import dev.bindery.annotation.QueueTrigger;

public class Cases {
  public void endpoint(
      @QueueTrigger(queueName = "orders") String m,
      @EventGridOutput(
          topicEndpointUri = "https://shop.westeurope-1.eventgrid.azure.net/api/events", // ! BND2017 at '"https:'
          topicKeySetting = "TopicKey")
      Out<String> event) {}
}
