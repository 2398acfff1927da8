import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.annotation.AssistantQueryInput;
import dev.bindery.annotation.AssistantSkillTrigger;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.BlobTrigger;
import dev.bindery.annotation.CosmosDBMongoInput;
import dev.bindery.annotation.CosmosDBOutput;
import dev.bindery.annotation.CosmosDBTrigger;
import dev.bindery.annotation.CustomTrigger;
import dev.bindery.annotation.DaprInvokeOutput;
import dev.bindery.annotation.DaprSecretInput;
import dev.bindery.annotation.DaprStateInput;
import dev.bindery.annotation.DurableClientInput;
import dev.bindery.annotation.EventHubOutput;
import dev.bindery.annotation.EventHubTrigger;
import dev.bindery.annotation.FixedDelayRetry;
import dev.bindery.annotation.HttpMethod;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.KafkaTrigger;
import dev.bindery.annotation.KustoIngestionType;
import dev.bindery.annotation.KustoInput;
import dev.bindery.annotation.KustoOutput;
import dev.bindery.annotation.McpPromptTrigger;
import dev.bindery.annotation.McpResourceTrigger;
import dev.bindery.annotation.McpToolTrigger;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.SendGridOutput;
import dev.bindery.annotation.ServiceBusQueueOutput;
import dev.bindery.annotation.ServiceBusQueueTrigger;
import dev.bindery.annotation.ServiceBusTopicOutput;
import dev.bindery.annotation.ServiceBusTopicTrigger;
import dev.bindery.annotation.SqlInput;
import dev.bindery.annotation.SqlTrigger;
import dev.bindery.annotation.TableInput;
import dev.bindery.annotation.TableOutput;
import dev.bindery.annotation.TextCompletionInput;
import dev.bindery.annotation.TimerTrigger;
import dev.bindery.annotation.TwilioSmsOutput;
import java.util.List;
import java.util.Map;

public class Cases {
  public void queueEnds(@QueueTrigger(queueName = "-orders") String m) {} // ! BND2012 at '"-orders"'

  public void queueDashes(@QueueTrigger(queueName = "new--orders") String m) {} // ! BND2012 at '"new--orders"'

  public void queueShort(@QueueTrigger(queueName = "ab") String m) {} // ! BND2012 at '"ab"'

  public void queueOutput(
      @QueueTrigger(queueName = "orders") String m,
      @QueueOutput(queueName = "my_receipts") Out<String> receipt) {} // ! BND2012 at '"my_receipts"'

  public void triggerToken(@QueueTrigger(queueName = "orders-{region}") String m) {} // ! BND2012 at '"orders-{region}"'

  public void noBlob(
      @QueueTrigger(queueName = "orders") String m,
      @BlobInput(path = "samples") String blob) {} // ! BND2012 at '"samples"'

  public void noBlobToWrite(
      @QueueTrigger(queueName = "orders") String m,
      @BlobOutput(path = "receipts/") Out<String> blob) {} // ! BND2012 at '"receipts/"'

  public void container(
      @QueueTrigger(queueName = "orders") String m,
      @BlobInput(path = "My_Samples/one") String blob) {} // ! BND2012 at '"My_Samples/one"'

  public void triggerContainer(@BlobTrigger(path = "Samples/{name}") String blob) {} // ! BND2012 at '"Samples/{name}"'

  public void containerToken(@BlobTrigger(path = "{container}/{name}") String blob) {} // ! BND2012 at '"{container}/{name}"'

  public void adjacent(@BlobTrigger(path = "samples/{a}{b}") String blob) {} // ! BND2012 at '"samples/{a}{b}"'

  public void repeated(@BlobTrigger(path = "samples/{a}/{a}") String blob) {} // ! BND2012 at '"samples/{a}/{a}"'

  public void dottedToken(@BlobTrigger(path = "samples/{a.b}") String blob) {} // ! BND2012 at '"samples/{a.b}"'

  public void backslash(
      @QueueTrigger(queueName = "orders") String m,
      @BlobInput(path = "samples/a\\b") String blob) {} // ! BND2012 at '"samples/a\\b"'

  public void endsInPoint(
      @QueueTrigger(queueName = "orders") String m,
      @BlobInput(path = "samples/one.") String blob) {} // ! BND2012 at '"samples/one."'

  public void table(
      @QueueTrigger(queueName = "orders") String m,
      @TableInput(tableName = "1st-prices", partitionKey = "a") String prices) {} // ! BND2012 at '"1st-prices"'

  public void tableToWrite(
      @QueueTrigger(queueName = "orders") String m,
      @TableOutput(tableName = "ab") Out<String> prices) {} // ! BND2012 at '"ab")'

  public void busQueue(@ServiceBusQueueTrigger(queueName = "-orders-") String m) {} // ! BND2012 at '"-orders-"'

  public void busTopic(
      @ServiceBusTopicTrigger(
          topicName = "news!", // ! BND2012 at '"news!"'
          subscriptionName = "all news") // ! BND2012 at '"all news"'
      String m) {}

  public void busOutput(
      @QueueTrigger(queueName = "orders") String m,
      @ServiceBusTopicOutput(topicName = "news ") Out<String> news) {} // ! BND2012 at '"news "'

  public void busQueueOutput(
      @QueueTrigger(queueName = "orders") String m,
      @ServiceBusQueueOutput(queueName = "receipts!") Out<String> receipts) {} // ! BND2012 at '"receipts!"'

  public void hub(
      @EventHubTrigger(
          eventHubName = "my hub", // ! BND2012 at '"my hub"'
          connection = "Hub",
          consumerGroup = "a group") // ! BND2012 at '"a group"'
      String e) {}

  public void hubOutput(
      @QueueTrigger(queueName = "orders") String m,
      @EventHubOutput(eventHubName = "{hub}", connection = "Hub") Out<String> e) {} // ! BND2012 at '"{hub}"'

  public void startTime(
      @CosmosDBTrigger(
          connection = "Cosmos",
          databaseName = "shop",
          containerName = "orders",
          startFromTime = "yesterday", // ! BND2012 at '"yesterday"'
          preferredLocations = "West Europe;North Europe") // ! BND2012 at '"West Europe;North Europe"'
      String documents) {}

  public void partitionPath(
      @QueueTrigger(queueName = "orders") String m,
      @CosmosDBOutput(
          connection = "Cosmos",
          databaseName = "shop",
          containerName = "orders",
          createIfNotExists = true,
          partitionKey = "region") // ! BND2012 at '"region"'
      Out<String> document) {}

  public void topic(@KafkaTrigger(topic = "my topic", brokerList = "%BROKERS%") String e) {} // ! BND2012 at '"my topic"'

  public void sqlParameters(
      @QueueTrigger(queueName = "orders") String m,
      @SqlInput(
          commandText = "select * from Prices where id = @id",
          parameters = "id=5", // ! BND2012 at '"id=5"'
          connectionStringSetting = "Sql")
      String prices) {}

  public void daprAddress(
      @QueueTrigger(queueName = "orders") String m,
      @DaprStateInput(stateStore = "store", key = "a", daprAddress = "localhost") // ! BND2012 at '"localhost"'
      String state) {}

  public void daprMetadata(
      @QueueTrigger(queueName = "orders") String m,
      @DaprSecretInput(secretStoreName = "vault", key = "a", metadata = "version=15") // ! BND2012 at '"version=15"'
      String secret) {}

  public void daprVerb(
      @QueueTrigger(queueName = "orders") String m,
      @DaprInvokeOutput(appId = "a", methodName = "b", httpVerb = "SEND") // ! BND2012 at '"SEND"'
      Out<String> call) {}

  public void mail(
      @QueueTrigger(queueName = "orders") String m,
      @SendGridOutput(to = "Ann") Out<String> mail) {} // ! BND2012 at '"Ann"'

  public void sms(
      @QueueTrigger(queueName = "orders") String m,
      @TwilioSmsOutput(to = "01234") Out<String> sms) {} // ! BND2012 at '"01234"'

  public void taskHub(
      @HttpTrigger HttpRequest req,
      @DurableClientInput(taskHub = "my-hub") String client) {} // ! BND2012 at '"my-hub"'

  public void tool(
      @McpToolTrigger(
          toolName = "prices",
          description = "",
          toolProperties = "{}", // ! BND2012 at '"{}"'
          metadata = "[]", // ! BND2012 at '"[]"'
          outputSchema = "object") // ! BND2012 at '"object"'
      String call) {}

  public void resource(
      @McpResourceTrigger(
          uri = "prices", // ! BND2012 at '"prices"'
          resourceName = "prices",
          mimeType = "text") // ! BND2012 at '"text"'
      String call) {}

  public void prompt(
      @McpPromptTrigger(promptName = "p", promptArguments = "none", icons = "star") String call) {} // ! BND2012 at '"none"' ! BND2012 at '"star"'

  public void completion(
      @HttpTrigger HttpRequest req,
      @TextCompletionInput(
          prompt = "Hello",
          temperature = "3", // ! BND2012 at '"3"'
          topP = "2", // ! BND2012 at '"2"'
          maxTokens = "many") // ! BND2012 at '"many"'
      String answer) {}

  public void assistant(
      @HttpTrigger HttpRequest req,
      @AssistantQueryInput(
          id = "a",
          timestampUtc = "now", // ! BND2012 at '"now"'
          collectionName = "my chats") // ! BND2012 at '"my chats"'
      String state) {}

  public void skill(
      @AssistantSkillTrigger(functionDescription = "adds", parameterDescriptionJson = "{a}") // ! BND2012 at '"{a}"'
      String call) {}

  public void kusto(
      @HttpTrigger HttpRequest req,
      @KustoInput(
          database = "d",
          connection = "Kusto",
          kqlCommand = "T",
          kqlParameters = "a", // ! BND2012 at '"a"'
          managedServiceIdentity = "me") // ! BND2012 at '"me"'
      String rows) {}

  public void kustoOutput(
      @HttpTrigger HttpRequest req,
      @KustoOutput(
          database = "d",
          tableName = "t",
          connection = "Kusto",
          ingestionType = KustoIngestionType.QUEUED,
          ingestionProperties = "flush") // ! BND2012 at '"flush"'
      Out<String> row) {}

  @FixedDelayRetry(maxRetryCount = 3, delayInterval = "soon") // ! BND2012 at '"soon"'
  public void interval(@TimerTrigger(schedule = "0 0 6 * * *") String t) {}

  @FixedDelayRetry(maxRetryCount = 3, delayInterval = "-00:00:10") // ! BND2012 at '"-00:00:10"'
  public void negative(@TimerTrigger(schedule = "0 0 6 * * *") String t) {}

  public void methods(
      @HttpTrigger(methods = {HttpMethod.GET, HttpMethod.POST, HttpMethod.GET}) HttpRequest req) {} // ! BND2012 at '{HttpMethod'

  public void brokers(@KafkaTrigger(topic = "t", brokerList = "kafka one") String e) {} // ! BND2012 at '"kafka one"'

  public void sqlTable(
      @SqlTrigger(tableName = "Order Lines", connectionStringSetting = "Sql") // ! BND2012 at '"Order Lines"'
      List<Map<String, Object>> rows) {}

  public void toolTypes(
      @McpToolTrigger(
          toolName = "stock",
          description = "",
          toolProperties = "[{\"propertyName\": \"item\", \"propertyType\": \"date\"}]") // ! BND2012 at '"[{'
      String call) {}

  public void mongo(
      @HttpTrigger(route = "mongo") HttpRequest req,
      @CosmosDBMongoInput(
          databaseName = "shop",
          connectionStringSetting = "Mongo",
          queryString = "{{\"id\": }}") // ! BND2012 at '"{{'
      String found) {}

  public void schemaRoot(
      @McpToolTrigger(
          toolName = "more",
          description = "",
          outputSchema = "{\"type\": \"string\"}") // ! BND2012 at '"{'
      String call) {}

  public void properties(@CustomTrigger(type = "parcelTrigger", properties = "[1]") String parcel) {} // ! BND2012 at '"[1]"'
}
