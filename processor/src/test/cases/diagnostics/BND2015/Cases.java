import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.annotation.CosmosDBOutput;
import dev.bindery.annotation.CosmosDBTrigger;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.KafkaTrigger;
import dev.bindery.annotation.KustoIngestionType;
import dev.bindery.annotation.KustoOutput;
import dev.bindery.annotation.McpPromptArgument;
import dev.bindery.annotation.McpPropertyType;
import dev.bindery.annotation.McpToolProperty;
import dev.bindery.annotation.McpToolTrigger;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.SignalRCategory;
import dev.bindery.annotation.SignalRConnectionInfoInput;
import dev.bindery.annotation.SignalRTrigger;
import dev.bindery.annotation.TableOutput;

public class Cases {
  public void row(
      @QueueTrigger(queueName = "orders") String m,
      @TableOutput(tableName = "Orders", rowKey = "one") Out<String> row) {} // ! BND2015 at '"one"'

  public void leases(
      @CosmosDBTrigger(
          connection = "Cosmos",
          databaseName = "shop",
          containerName = "orders",
          leasesContainerThroughput = 400) // ! BND2015 at '400'
      String documents) {}

  public void container(
      @QueueTrigger(queueName = "orders") String m,
      @CosmosDBOutput(
          connection = "Cosmos",
          databaseName = "shop",
          containerName = "orders",
          partitionKey = "/region", // ! BND2015 at '"/region"'
          containerThroughput = 401) // ! BND2015 at '401'
      Out<String> document) {}

  public void claims(
      @HttpTrigger HttpRequest req,
      @SignalRConnectionInfoInput(hubName = "chat", claimTypeList = "role") String info) {} // ! BND2015 at '"role"'

  public void oAuth(
      @KafkaTrigger(topic = "t", brokerList = "%B%", oAuthBearerClientId = "me") String e) {} // ! BND2015 at '"me"'

  public void schema(
      @McpToolTrigger(
          toolName = "prices",
          description = "",
          inputSchema = "{\"type\": \"object\"}") // ! BND2015 at '"{'
      String call) {}

  public void toolProperty(
      @QueueTrigger(queueName = "orders") String m,
      @McpToolProperty(propertyName = "item", propertyType = McpPropertyType.STRING, description = "") // ! BND2015 at '@McpToolProperty'
      String item) {}

  public void promptArgument(
      @QueueTrigger(queueName = "orders") String m,
      @McpPromptArgument(argumentName = "text") // ! BND2015 at '@McpPromptArgument'
      String text) {}

  public void kusto(
      @HttpTrigger HttpRequest req,
      @KustoOutput(
          database = "d",
          tableName = "t",
          connection = "Kusto",
          ingestionProperties = "@flushImmediately=true") // ! BND2015 at '"@flush'
      Out<String> row) {}

  public void managed(
      @HttpTrigger HttpRequest req,
      @KustoOutput(
          database = "d",
          tableName = "t",
          connection = "Kusto",
          ingestionType = KustoIngestionType.MANAGED,
          ingestionProperties = "@pollTimeoutMinutes=5") // ! BND2015 at '"@poll'
      Out<String> row) {}

  public void parameterNames(
      @SignalRTrigger(
          hubName = "chat",
          category = SignalRCategory.CONNECTIONS,
          event = "connected",
          parameterNames = "text") // ! BND2015 at '"text"'
      String call) {}

  public void switchedOff(
      @QueueTrigger(queueName = "orders") String m,
      @CosmosDBOutput(
          connection = "Cosmos",
          databaseName = "shop",
          containerName = "orders",
          createIfNotExists = false,
          containerThroughput = 402) // ! BND2015 at '402'
      Out<String> document) {}
}
