import static dev.bindery.annotation.KafkaAuthenticationMode.PLAIN;
import static dev.bindery.annotation.KafkaProtocol.SASL_SSL;

import dev.bindery.annotation.KafkaTrigger;

public class Right {
  public void take(
      @KafkaTrigger(
          topic = "orders",
          brokerList = "%BROKERS%",
          authenticationMode = PLAIN,
          protocol = SASL_SSL,
          username = "%KAFKA_USER%",
          password = "%KAFKA_PASSWORD%")
      String order) {}
}
