import dev.bindery.Out;
import dev.bindery.annotation.EventGridOutput;
import dev.bindery.annotation.QueueTrigger;

public class Cases {
  public void endpoint(
      @QueueTrigger(queueName = "orders") String m,
      @EventGridOutput(topicEndpointUri = "TopicUri") Out<String> event) {} // ! BND2029 at '"TopicUri"'

  public void key(
      @QueueTrigger(queueName = "orders") String m,
      @EventGridOutput(topicKeySetting = "TopicKey") Out<String> event) {} // ! BND2029 at '"TopicKey"'

  public void both(
      @QueueTrigger(queueName = "orders") String m,
      @EventGridOutput(
          topicEndpointUri = "TopicUri",
          topicKeySetting = "TopicKey",
          connection = "Topic") // ! BND2029 at '"Topic"'
      Out<String> event) {}
}
