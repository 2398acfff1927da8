import dev.bindery.Out;
import dev.bindery.annotation.EventGridOutput;
import dev.bindery.annotation.KafkaAuthenticationMode;
import dev.bindery.annotation.KafkaProtocol;
import dev.bindery.annotation.KafkaTrigger;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.SendGridOutput;

public class Cases {
  public void endpoint(
      @QueueTrigger(queueName = "orders") String m,
      @EventGridOutput(
          topicEndpointUri = "https://shop.westeurope-1.eventgrid.azure.net/api/events", // ! BND2017 at '"https:'
          topicKeySetting = "TopicKey")
      Out<String> event) {}

  public void key(
      @QueueTrigger(queueName = "orders") String m,
      @SendGridOutput(apiKey = "SG.0123456789abcdefghij.x") Out<String> mail) {} // ! BND2017 at '"SG.'

  public void password(
      @KafkaTrigger(
          topic = "orders",
          brokerList = "%BROKERS%",
          authenticationMode = KafkaAuthenticationMode.PLAIN,
          protocol = KafkaProtocol.SASL_SSL,
          username = "%KAFKA_USER%",
          password = "hunter2") // ! BND2017 at '"hunter2"'
      String order) {}
}
