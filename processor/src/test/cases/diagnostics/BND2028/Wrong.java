import static dev.bindery.annotation.KafkaAuthenticationMode.PLAIN;
import static dev.bindery.annotation.KafkaProtocol.SASL_SSL;

import dev.bindery.annotation.KafkaTrigger;

public class Wrong {
  public void take(
      @KafkaTrigger(
          topic = "orders",
          brokerList = "%BROKERS%",
          authenticationMode = PLAIN, // ! BND2028 at 'PLAIN'
          protocol = SASL_SSL,
          username = "%KAFKA_USER%")
      String order) {}
}
