import dev.bindery.HttpRequest;
import dev.bindery.annotation.CosmosDBTrigger;
import dev.bindery.annotation.EventHubTrigger;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.KafkaTrigger;
import dev.bindery.annotation.KustoInput;
import dev.bindery.annotation.McpToolTrigger;
import dev.bindery.annotation.RedisListTrigger;
import dev.bindery.annotation.RedisPubSubTrigger;
import dev.bindery.annotation.SignalRCategory;
import dev.bindery.annotation.SignalRTrigger;
import dev.bindery.annotation.SqlTrigger;
import dev.bindery.annotation.TextCompletionInput;
import dev.bindery.annotation.TimerTrigger;

public class Cases {
  public void schedule(@TimerTrigger(schedule = "  ") String t) {} // ! BND2014 at '"  "'

  public void database(
      @CosmosDBTrigger(
          connection = "Cosmos",
          databaseName = "", // ! BND2014 at '"",'
          containerName = "orders")
      String documents) {}

  public void connection(
      @EventHubTrigger(eventHubName = "orders", connection = " ") String e) {} // ! BND2014 at '" "'

  public void redisKey(@RedisListTrigger(connection = "Redis", key = "   ") String item) {} // ! BND2014 at '"   "'

  public void redisChannel(
      @RedisPubSubTrigger(connection = "Redis", channel = "    ") String item) {} // ! BND2014 at '"    "'

  public void sqlTable(
      @SqlTrigger(tableName = "     ", connectionStringSetting = "Sql") String rows) {} // ! BND2014 at '"     "'

  public void brokers(@KafkaTrigger(topic = "t", brokerList = "      ") String e) {} // ! BND2014 at '"      "'

  public void signalR(
      @SignalRTrigger(hubName = "       ", category = SignalRCategory.MESSAGES, event = "say") // ! BND2014 at '"       "'
      String call) {}

  public void tool(@McpToolTrigger(toolName = "        ", description = "") String call) {} // ! BND2014 at '"        "'

  public void prompt(
      @HttpTrigger HttpRequest req,
      @TextCompletionInput(prompt = "         ") String answer) {} // ! BND2014 at '"         "'

  public void kusto(
      @HttpTrigger HttpRequest req,
      @KustoInput(database = "          ", connection = "Kusto", kqlCommand = "T") String rows) {} // ! BND2014 at '"          "'
}
