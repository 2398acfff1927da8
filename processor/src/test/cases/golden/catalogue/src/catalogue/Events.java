package catalogue;

import dev.bindery.CloudEvent;
import dev.bindery.EventGridEvent;
import dev.bindery.Out;
import dev.bindery.annotation.Cardinality;
import dev.bindery.annotation.EventGridOutput;
import dev.bindery.annotation.EventGridTrigger;
import dev.bindery.annotation.QueueTrigger;
import java.util.List;

public final class Events {
  public static void blobCreated(@EventGridTrigger EventGridEvent event) {}

  @EventGridOutput(connection = "Topic")
  public static CloudEvent relay(@EventGridTrigger(cardinality = Cardinality.ONE) CloudEvent event) {
    return event;
  }

  public static void batch(@EventGridTrigger List<CloudEvent> events) {}

  public static void publish(
      @QueueTrigger(queueName = "facts") String fact,
      @EventGridOutput(topicEndpointUri = "TopicEndpoint", topicKeySetting = "TopicKey")
          Out<List<EventGridEvent>> events) {
    events.set(List.of(EventGridEvent.builder("facts", "Fact").data(fact).build()));
  }
}
