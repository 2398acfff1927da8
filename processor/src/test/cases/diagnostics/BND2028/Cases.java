import dev.bindery.annotation.KafkaAuthenticationMode;
import dev.bindery.annotation.KafkaOAuthBearerMethod;
import dev.bindery.annotation.KafkaTrigger;
import dev.bindery.annotation.McpToolTrigger;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.SignalRCategory;
import dev.bindery.annotation.SignalRTrigger;
import dev.bindery.annotation.TableOutput;
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
          category = SignalRCategory.CONNECTIONS,
          event = "say") // ! BND2028 at '"say"'
      String call) {}

  public record Line(String article) {}

  @TableOutput(tableName = "Lines") // ! BND2028 at '@TableOutput'
  public Line noKeys(@QueueTrigger(queueName = "lines") Line line) {
    return line;
  }

  public void system(
      @WebPubSubTrigger(
          hub = "chat",
          eventType = WebPubSubEventType.SYSTEM,
          eventName = "shout") // ! BND2028 at '"shout"'
      String call) {}

  public void oidc(
      @KafkaTrigger(
          topic = "orders",
          brokerList = "%BROKERS%",
          authenticationMode = KafkaAuthenticationMode.OAUTH_BEARER,
          oAuthBearerMethod = KafkaOAuthBearerMethod.OIDC) // ! BND2028 at '.OIDC'
      String order) {}

  public void noSchema(
      @McpToolTrigger(
          toolName = "stock",
          description = "",
          useWorkerInputSchema = true) // ! BND2028 at 'true'
      String call) {}
}
