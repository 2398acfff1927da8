package catalogue;

import dev.bindery.KafkaEvent;
import dev.bindery.Out;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.Cardinality;
import dev.bindery.annotation.DataType;
import dev.bindery.annotation.ExponentialBackoffRetry;
import dev.bindery.annotation.KafkaAuthenticationMode;
import dev.bindery.annotation.KafkaMessageKeyType;
import dev.bindery.annotation.KafkaOAuthBearerMethod;
import dev.bindery.annotation.KafkaOutput;
import dev.bindery.annotation.KafkaProtocol;
import dev.bindery.annotation.KafkaTrigger;
import dev.bindery.annotation.QueueTrigger;
import java.util.List;

public final class Kafka {
  public record Click(String page) {}

  @ExponentialBackoffRetry(maxRetryCount = 4, minimumInterval = "00:00:01", maximumInterval = "00:01:00")
  public static void clicks(
      @KafkaTrigger(
              topic = "clicks",
              brokerList = "%Brokers%",
              consumerGroup = "counter",
              authenticationMode = KafkaAuthenticationMode.SCRAM_SHA_512,
              username = "%KafkaUser%",
              password = "%KafkaPassword%",
              protocol = KafkaProtocol.SASL_SSL,
              sslCaLocation = "ca.pem",
              lagThreshold = 100)
          List<KafkaEvent<Click>> clicks,
      @BindingName("OffsetArray") List<Long> offsets) {}

  public static void click(@KafkaTrigger(topic = "clicks", brokerList = "localhost:9092") KafkaEvent<Click> click) {}

  public static void images(
      @KafkaTrigger(
              topic = "%ImageTopic%",
              brokerList = "Brokers",
              keyDataType = KafkaMessageKeyType.LONG,
              authenticationMode = KafkaAuthenticationMode.GSSAPI,
              protocol = KafkaProtocol.SASL_PLAINTEXT,
              cardinality = Cardinality.MANY,
              dataType = DataType.BINARY)
          byte[][] images) {}

  public static void avro(
      @KafkaTrigger(
              topic = "avro",
              brokerList = "%Brokers%",
              avroSchema = "%ClickSchema%",
              keyAvroSchema = "%KeySchema%",
              protocol = KafkaProtocol.SSL,
              sslKeyLocation = "key.pem",
              sslCertificateLocation = "cert.pem",
              sslKeyPassword = "%KeyPassword%",
              sslCertificatePEM = "%CertPem%",
              sslKeyPEM = "%KeyPem%",
              sslCaPEM = "%CaPem%",
              sslCertificateandKeyPEM = "%CertAndKeyPem%",
              httpsCaLocation = "https.pem",
              httpsCaPem = "%HttpsPem%")
          String click) {}

  public static void registry(
      @KafkaTrigger(
              topic = "registry",
              brokerList = "%Brokers%",
              eventHubConnectionString = "EventHubsKafka",
              schemaRegistryUrl = "%Registry%",
              schemaRegistryUsername = "%RegistryUser%",
              schemaRegistryPassword = "%RegistryPassword%",
              authenticationMode = KafkaAuthenticationMode.OAUTH_BEARER,
              oAuthBearerMethod = KafkaOAuthBearerMethod.OIDC,
              oAuthBearerClientId = "%ClientId%",
              oAuthBearerClientSecret = "%ClientSecret%",
              oAuthBearerScope = "kafka",
              oAuthBearerTokenEndpointUrl = "%TokenUrl%",
              oAuthBearerExtensions = "logicalCluster=lkc-1")
          Click[] clicks) {}

  @KafkaOutput(topic = "pages", brokerList = "%Brokers%", protocol = KafkaProtocol.PLAINTEXT)
  public static Click page(@QueueTrigger(queueName = "pages") Click click) {
    return click;
  }

  public static void kafkaAll(
      @QueueTrigger(queueName = "all") String message,
      @KafkaOutput(
              topic = "{topic}",
              brokerList = "%Brokers%",
              keyDataType = KafkaMessageKeyType.BINARY,
              authenticationMode = KafkaAuthenticationMode.PLAIN,
              username = "$ConnectionString",
              password = "%KafkaPassword%",
              protocol = KafkaProtocol.SASL_SSL,
              sslKeyLocation = "key.pem",
              sslCaLocation = "ca.pem",
              sslCertificateLocation = "cert.pem",
              sslKeyPassword = "%KeyPassword%",
              sslCertificatePEM = "%CertPem%",
              sslKeyPEM = "%KeyPem%",
              sslCaPEM = "%CaPem%",
              sslCertificateandKeyPEM = "%CertAndKeyPem%",
              schemaRegistryUrl = "%Registry%",
              schemaRegistryUsername = "%RegistryUser%",
              schemaRegistryPassword = "%RegistryPassword%",
              oAuthBearerMethod = KafkaOAuthBearerMethod.OIDC,
              oAuthBearerClientId = "%ClientId%",
              oAuthBearerClientSecret = "%ClientSecret%",
              oAuthBearerScope = "kafka",
              oAuthBearerTokenEndpointUrl = "%TokenUrl%",
              oAuthBearerExtensions = "logicalCluster=lkc-1",
              httpsCaLocation = "https.pem",
              httpsCaPem = "%HttpsPem%",
              maxMessageBytes = 2000000,
              batchSize = 100,
              enableIdempotence = true,
              messageTimeoutMs = 60000,
              requestTimeoutMs = 1000,
              maxRetries = 2,
              lingerMs = 20,
              dataType = DataType.STRING)
          Out<List<String>> messages) {}

  public static void kafkaAvro(
      @QueueTrigger(queueName = "avro") String message,
      @KafkaOutput(
              topic = "avro",
              brokerList = "%Brokers%",
              avroSchema = "%ClickSchema%",
              keyAvroSchema = "%KeySchema%",
              authenticationMode = KafkaAuthenticationMode.SCRAM_SHA_256,
              username = "%KafkaUser%",
              password = "%KafkaPassword%",
              protocol = KafkaProtocol.SASL_PLAINTEXT,
              oAuthBearerMethod = KafkaOAuthBearerMethod.DEFAULT)
          Out<Click> click) {}

  public static void defaults(
      @KafkaTrigger(
              topic = "defaults",
              brokerList = "%Brokers%",
              keyDataType = KafkaMessageKeyType.INT,
              authenticationMode = KafkaAuthenticationMode.NOT_SET,
              protocol = KafkaProtocol.NOT_SET)
          String value,
      @KafkaOutput(topic = "copies", brokerList = "%Brokers%", keyDataType = KafkaMessageKeyType.STRING)
          Out<String> copy) {
    copy.set(value);
  }
}
