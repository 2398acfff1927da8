import dev.bindery.annotation.KafkaAuthenticationMode;
import dev.bindery.annotation.KafkaTrigger;
import dev.bindery.annotation.SignalRCategory;
import dev.bindery.annotation.SignalRTrigger;
import dev.bindery.annotation.WebPubSubEventType;
import dev.bindery.annotation.WebPubSubTrigger;

public class Cases {
  public void oAuth(
      @KafkaTrigger(
          topic = "orders",
          brokerList = "%BROKERS%",
          authenticationMode = KafkaAuthenticationMode.OAUTH_BEARER) // ! BND2028 at '.OAUTH'
      String order) {}

  public void connections(
      @SignalRTrigger(
          hubName = "chat",
          category = SignalRCategory.CONNECTIONS, // ! BND2028 at '.CONNECTIONS'
          event = "say")
      String call) {}

  public void system(
      @WebPubSubTrigger(
          hub = "chat",
          eventType = WebPubSubEventType.SYSTEM, // ! BND2028 at '.SYSTEM'
          eventName = "say")
      String call) {}
}
