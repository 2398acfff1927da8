import dev.bindery.HttpRequest;
import dev.bindery.annotation.CosmosDBTrigger;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.KafkaMessageKeyType;
import dev.bindery.annotation.KafkaTrigger;
import dev.bindery.annotation.McpPropertyType;
import dev.bindery.annotation.McpToolProperty;
import dev.bindery.annotation.McpToolTrigger;
import dev.bindery.annotation.TableInput;
import dev.bindery.annotation.TextCompletionInput;
import java.util.List;
import java.util.Map;

public class Cases {
  public void table(
      @HttpTrigger HttpRequest req,
      @TableInput(
          tableName = "Prices",
          partitionKey = "shop",
          rowKey = "tea", // ! BND2016 at '"tea"'
          filter = "Price gt 5")
      String prices) {}

  public void start(
      @CosmosDBTrigger(
          connection = "Cosmos",
          databaseName = "shop",
          containerName = "orders",
          startFromBeginning = true,
          startFromTime = "2030-01-31T12:00:00Z") // ! BND2016 at '"2030'
      String documents) {}

  public void leases(
      @CosmosDBTrigger(
          connection = "Cosmos",
          databaseName = "shop",
          containerName = "leases") // ! BND2016 at '"leases"'
      List<Map<String, Object>> documents) {}

  public void reasoning(
      @HttpTrigger HttpRequest req,
      @TextCompletionInput(
          prompt = "Hello",
          isReasoningModel = true,
          temperature = "1") // ! BND2016 at '"1"'
      String answer) {}

  public void keyType(
      @KafkaTrigger(
          topic = "t",
          brokerList = "%B%",
          keyAvroSchema = "KeySchema",
          keyDataType = KafkaMessageKeyType.LONG) // ! BND2016 at '.LONG'
      String e) {}

  public void registry(
      @KafkaTrigger(
          topic = "t",
          brokerList = "%B%",
          avroSchema = "Schema",
          schemaRegistryUrl = "Registry") // ! BND2016 at '"Registry"'
      String e) {}

  public void tool(
      @McpToolTrigger(toolName = "prices", description = "", toolProperties = "[]") String call, // ! BND2016 at '"[]"'
      @McpToolProperty(propertyName = "item", propertyType = McpPropertyType.STRING, description = "") String item) {}
}
