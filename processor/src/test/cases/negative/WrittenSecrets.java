import dev.bindery.*;
import dev.bindery.annotation.*;

public class WrittenSecrets {
  public void password(
      @KafkaTrigger(
              topic = "clicks",
              brokerList = "%Brokers%",
              authenticationMode = KafkaAuthenticationMode.PLAIN,
              protocol = KafkaProtocol.SASL_SSL,
              username = "me",
              password = "hunter2", // ! BND2017 at '"hunter2"'
              sslKeyPassword = "%KeyPassword%",
              sslKeyPEM = "-----BEGIN PRIVATE KEY-----", // ! BND2017 at '"-----BEGIN'
              sslCaPEM = "-----BEGIN CERTIFICATE-----",
              schemaRegistryPassword = "hunter2") // ! BND2017 at '"hunter2"'
          String click) {}

  public void clientSecret(
      @QueueTrigger(queueName = "clicks") String click,
      @KafkaOutput(
              topic = "clicks",
              brokerList = "%Brokers%",
              authenticationMode = KafkaAuthenticationMode.OAUTH_BEARER,
              oAuthBearerMethod = KafkaOAuthBearerMethod.OIDC,
              oAuthBearerClientId = "app",
              oAuthBearerClientSecret = "hunter2", // ! BND2017 at '"hunter2"'
              oAuthBearerTokenEndpointUrl = "https://example.com/token")
          Out<String> copy) {}

  public void key(
      @QueueTrigger(queueName = "mail") String m,
      @SendGridOutput(apiKey = "SG.q83vEjRWeJCrze8SNFZ4kK.q83vEjRWeJCrze8S") Out<String> mail) {} // ! BND2017 at '"SG.'

  public void keyName(
      @QueueTrigger(queueName = "mail", connection = "Shop__Mail") String m,
      @SendGridOutput(apiKey = "Mail:SendGridApiKey") Out<String> mail) {}

  public void account(
      @QueueTrigger(queueName = "texts") String m,
      @TwilioSmsOutput(authTokenSetting = "0123456789abcdef0123456789abcdef") Out<String> text) {} // ! BND2017 at '"0123'

  public void address(@RedisListTrigger(connection = "shop.redis.cache.windows.net:6380", key = "a") String m) {} // ! BND2017 at '"shop.redis'

  public void inProperties(
      @CustomTrigger(
              type = "parcelTrigger",
              properties = "{\"store\": \"AccountKey=q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQ\"}") // ! BND2017 at '"{'
          String parcel) {}
}
