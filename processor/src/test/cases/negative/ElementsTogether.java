import dev.bindery.*;
import dev.bindery.annotation.*;

public class ElementsTogether {
  public void credentials(
      @KafkaTrigger(
              topic = "clicks",
              brokerList = "%Brokers%",
              authenticationMode = KafkaAuthenticationMode.PLAIN, // ! BND2028 at '.PLAIN'
              protocol = KafkaProtocol.SASL_SSL,
              username = "me")
          String click) {}

  public void insecure(
      @KafkaTrigger(
              topic = "clicks",
              brokerList = "%Brokers%",
              authenticationMode = KafkaAuthenticationMode.SCRAM_SHA_256,
              protocol = KafkaProtocol.SSL, // ! BND2028 at '.SSL'
              username = "me",
              password = "%Password%")
          String click) {}

  public void noProtocol(
      @QueueTrigger(queueName = "clicks") String click,
      @KafkaOutput(
              topic = "clicks",
              brokerList = "%Brokers%",
              authenticationMode = KafkaAuthenticationMode.SCRAM_SHA_512, // ! BND2028 at '.SCRAM_SHA_512'
              username = "me",
              password = "%Password%")
          Out<String> copy) {}

  public void kerberos(
      @KafkaTrigger(
              topic = "clicks",
              brokerList = "broker-1:9092,broker-2:9092",
              authenticationMode = KafkaAuthenticationMode.GSSAPI)
          String click) {}

  public void oidc(
      @KafkaTrigger(
              topic = "clicks",
              brokerList = "%Brokers%",
              authenticationMode = KafkaAuthenticationMode.OAUTH_BEARER,
              oAuthBearerMethod = KafkaOAuthBearerMethod.OIDC, // ! BND2028 at '.OIDC'
              oAuthBearerClientId = "app")
          String click) {}

  public void noMethod(
      @KafkaTrigger(
              topic = "clicks",
              brokerList = "%Brokers%",
              authenticationMode = KafkaAuthenticationMode.OAUTH_BEARER) // ! BND2028 at '.OAUTH_BEARER'
          String click) {}

  public void otherMethod(
      @KafkaTrigger(
              topic = "clicks",
              brokerList = "%Brokers%",
              oAuthBearerMethod = KafkaOAuthBearerMethod.DEFAULT,
              oAuthBearerClientId = "app") // ! BND2015 at '"app"'
          String click) {}

  public void brokers(@KafkaTrigger(topic = "clicks", brokerList = "one:9092;two:9092") String click) {} // ! BND2012 at '"one:'

  public void extensions(
      @KafkaTrigger(
              topic = "clicks",
              brokerList = "Brokers",
              oAuthBearerExtensions = "logicalCluster") // ! BND2012 at '"logicalCluster"'
          String click) {}

  public void registry(
      @KafkaTrigger(
              topic = "clicks",
              brokerList = "%Brokers%",
              avroSchema = "%Schema%",
              schemaRegistryUrl = "%Registry%") // ! BND2016 at '"%Registry%"'
          String click) {}

  public void event(
      @SignalRTrigger(
              hubName = "chat",
              category = SignalRCategory.CONNECTIONS,
              event = "conected") // ! BND2028 at '"conected"'
          String call) {}

  public void eventOfOnesOwn(
      @SignalRTrigger(hubName = "chat", category = SignalRCategory.MESSAGES, event = "conected") String call) {}

  public void eventOfASetting(
      @SignalRTrigger(hubName = "chat", category = SignalRCategory.CONNECTIONS, event = "%Event%") String call) {}

  public void parameters(
      @SignalRTrigger(
              hubName = "chat",
              category = SignalRCategory.CONNECTIONS,
              event = "connected",
              parameterNames = {"text"}) // ! BND2015 at '{"text"}'
          String call) {}

  public void noParameters(
      @SignalRTrigger(
              hubName = "chat",
              category = SignalRCategory.CONNECTIONS,
              event = "connected",
              parameterNames = {})
          String call) {}

  public void sameParameters(
      @SignalRTrigger(
              hubName = "chat",
              category = SignalRCategory.MESSAGES,
              event = "say",
              parameterNames = {"text", "Text"}) // ! BND2012 at '{"text"'
          String call) {}

  public void systemEvent(
      @WebPubSubTrigger(hub = "board", eventType = WebPubSubEventType.SYSTEM, eventName = "message") String call) {} // ! BND2028 at '"message"'

  public void userEvent(
      @WebPubSubTrigger(hub = "board", eventType = WebPubSubEventType.USER, eventName = "message") String call) {}

  public void notMade(
      @QueueTrigger(queueName = "articles") String m,
      @CosmosDBOutput(
              connection = "Shop",
              databaseName = "shop",
              containerName = "articles",
              createIfNotExists = false,
              partitionKey = "/region", // ! BND2015 at '"/region"'
              containerThroughput = 400) // ! BND2015 at '400'
          Out<String> article) {}

  public void leases(
      @CosmosDBTrigger(
              connection = "Shop",
              databaseName = "shop",
              containerName = "leases") // ! BND2016 at '"leases"'
          String articles) {}

  public void writtenLeases(
      @CosmosDBTrigger(
              connection = "Shop",
              databaseName = "shop",
              containerName = "articles",
              leaseDatabaseName = "shop",
              leaseContainerName = "articles", // ! BND2016 at '"articles", //'
              startFromBeginning = false,
              startFromTime = "2030-01-31T12:00:00Z")
          String articles) {}

  public void leasesElsewhere(
      @CosmosDBTrigger(
              connection = "Shop",
              databaseName = "shop",
              containerName = "leases",
              leaseConnection = "Other",
              leaseRenewInterval = 60000) // ! BND5005 at '60000'
          String articles) {}

  public void twoStarts(
      @CosmosDBTrigger(
              connection = "Shop",
              databaseName = "shop",
              containerName = "articles",
              startFromBeginning = true,
              startFromTime = "2030-01-31T12:00:00Z") // ! BND2016 at '"2030'
          String articles) {}

  @EventGridOutput // ! BND2029 at '@EventGridOutput'
  public String noTopic(@QueueTrigger(queueName = "facts") String fact) {
    return fact;
  }

  @EventGridOutput(topicEndpointUri = "Topic") // ! BND2029 at '"Topic"'
  public String noKey(@QueueTrigger(queueName = "facts") String fact) {
    return fact;
  }

  @EventGridOutput(topicEndpointUri = "Topic", topicKeySetting = "TopicKey", connection = "Identity") // ! BND2029 at '"Identity"'
  public String twoTopics(@QueueTrigger(queueName = "facts") String fact) {
    return fact;
  }

  @EventGridOutput(connection = "Identity")
  public String identity(@QueueTrigger(queueName = "facts") String fact) {
    return fact;
  }

  public String overlap(
      @HttpTrigger(methods = {HttpMethod.GET, HttpMethod.POST, HttpMethod.GET}) HttpRequest req, // ! BND2012 at '{HttpMethod'
      @EmbeddingsInput(input = "a", inputType = EmbeddingsInputType.RAW_TEXT, maxChunkLength = 100) String e) { // ! BND5005 at '100'
    return e;
  }

  public String reasoning(
      @HttpTrigger(route = "reasoning") HttpRequest req,
      @TextCompletionInput(prompt = "a", isReasoningModel = true, temperature = "1") String one, // ! BND2016 at '"1"'
      @TextCompletionInput(prompt = "a", isReasoningModel = false, temperature = "1") String other,
      @TextCompletionInput(prompt = "a", topP = "") String blank) { // ! BND2014 at '"")'
    return one;
  }

  @KustoOutput(database = "facts", tableName = "Rows", connection = "Kusto", ingestionProperties = "@a=b") // ! BND2015 at '"@a=b"'
  public String ingested(@QueueTrigger(queueName = "facts") String fact) {
    return fact;
  }

  public String noSchema(
      @McpToolTrigger(toolName = "a", description = "", useWorkerInputSchema = true) String call) { // ! BND2028 at 'true'
    return call;
  }

  public String schemaOfAList(
      @McpToolTrigger(
              toolName = "b",
              description = "",
              outputSchema = "{\"type\": \"array\"}") // ! BND2012 at '"{'
          String call) {
    return call;
  }

  public String listedTwice(
      @McpToolTrigger(
              toolName = "d",
              description = "",
              toolProperties = "[{\"propertyName\": \"a\", \"propertyType\": \"text\"}, {\"propertyName\": \"a\"}]") // ! BND2012 at '"[{' ! BND2012 ! BND2012
          String call) {
    return call;
  }

  public String listedPrompt(
      @McpPromptTrigger(promptName = "e", promptArguments = "[{\"description\": \"\"}]") String request) { // ! BND2012 at '"[{'
    return request;
  }

  public String twice(
      @McpToolTrigger(toolName = "c", description = "") String call,
      @McpToolProperty(propertyName = "id", propertyType = McpPropertyType.STRING, description = "") String one,
      @McpToolProperty(propertyName = "id", propertyType = McpPropertyType.STRING, description = "") String two) { // ! BND2019 at '"id"'
    return call;
  }

  public void table(@SqlTrigger(tableName = "dbo.[Orders", connectionStringSetting = "Shop") String rows) {} // ! BND2012 at '"dbo'

  public void quoted(@SqlTrigger(tableName = "[dbo].[Order Lines]", connectionStringSetting = "Shop") String rows) {}

  public void noLeases(
      @MySqlTrigger(tableName = "`order lines`", leasesTableName = " ", connectionStringSetting = "Shop") String rows) {} // ! BND2014 at '" "'

  public String alone(
      @DurableOrchestrationTrigger String history,
      @BlobInput(path = "data/a") String blob, // ! BND2030 at '@BlobInput'
      @QueueOutput(queueName = "out") Out<String> out) { // ! BND2030 at '@QueueOutput'
    return history;
  }

  public String activity(@DurableActivityTrigger String input, @BlobInput(path = "data/a") String blob) {
    return input;
  }
}
