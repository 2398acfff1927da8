import dev.bindery.*;
import dev.bindery.annotation.*;

public class SeldomMeant {
  public void start(@TimerTrigger(schedule = "0 0 0 * * *", runOnStartup = true) String timer) {} // ! BND2027 at 'true'

  public void schedule(@TimerTrigger(schedule = "0 0 0 * * *", runOnStartup = false) String timer) {}

  @SuppressWarnings("BND2027")
  public void meant(@TimerTrigger(schedule = "0 0 0 * * *", runOnStartup = true) String timer) {}

  public void often(@TimerTrigger(schedule = "0,30 0 6 * * *", useMonitor = true) String timer) {} // ! BND2027 at 'true'

  public void oftenByInterval(@TimerTrigger(schedule = "00:00:59", useMonitor = true) String timer) {} // ! BND2027 at 'true'

  public void oftenByDefault(@TimerTrigger(schedule = "* * * * * *") String timer) {}

  public void oftenWithout(@TimerTrigger(schedule = "* * * * * *", useMonitor = false) String timer) {}

  public void eachMinute(@TimerTrigger(schedule = "30 * * * * *", useMonitor = true) String timer) {}

  public void byMinute(@TimerTrigger(schedule = "00:01:00", useMonitor = true) String timer) {}

  public void bySetting(@TimerTrigger(schedule = "%Schedule%", useMonitor = true) String timer) {}

  public void unsettled(@ServiceBusQueueTrigger(queueName = "a", autoCompleteMessages = false) String m) {} // ! BND2027 at 'false'

  public void unchecked(@RabbitMQTrigger(queueName = "a", disableCertificateValidation = true) String m) {} // ! BND2027 at 'true'

  public void upperCase(@QueueTrigger(queueName = "Orders") String m) {} // ! BND2024 at '"Orders"'

  public void upperCaseOutput(
      @QueueTrigger(queueName = "orders") String m,
      @QueueOutput(queueName = "Copies-{QueueTrigger}") Out<String> copy) {} // ! BND2024 at '"Copies'

  public void poison(@QueueTrigger(queueName = "orders-poison") String m) {} // ! BND2025 at '"orders-poison"'

  public void toPoison(
      @QueueTrigger(queueName = "orders") String m, @QueueOutput(queueName = "orders-poison") Out<String> copy) {}

  public void noRoom(
      @QueueTrigger(queueName = "a-queue-whose-name-is-so-long-that-no-other-fits-beside-it") String m) {} // ! BND2025 at '"a-queue'

  public void feeds(
      @QueueTrigger(queueName = "orders") String m,
      @QueueOutput(queueName = "ORDERS", // ! BND2026 at '"ORDERS"' ! BND2024 at '"ORDERS"'
              connection = "AzureWebJobsStorage")
          Out<String> again) {}

  @QueueOutput(queueName = "%Orders%") // ! BND2026 at '"%Orders%"'
  public String feedsBySetting(@QueueTrigger(queueName = "%Orders%") String m) {
    return m;
  }

  public void otherAccount(
      @QueueTrigger(queueName = "orders") String m,
      @QueueOutput(queueName = "orders", connection = "Other") Out<String> copy) {}

  public void blob(
      @BlobTrigger(path = "data/{name}") byte[] data,
      @BlobOutput(path = "data/{name}") Out<byte[]> again) {} // ! BND2026 at '"data/{name}")'

  public void otherBlob(
      @BlobTrigger(path = "data/{name}") byte[] data, @BlobOutput(path = "copies/{name}") Out<byte[]> copy) {}

  @ServiceBusTopicOutput(topicName = "audit") // ! BND2026 at '"audit"'
  public String topic(@ServiceBusTopicTrigger(topicName = "audit", subscriptionName = "all") String m) {
    return m;
  }

  @CosmosDBOutput(connection = "Shop", databaseName = "shop", containerName = "articles") // ! BND2026 at '@CosmosDBOutput'
  public String document(
      @CosmosDBTrigger(connection = "Shop", databaseName = "shop", containerName = "articles") String articles) {
    return articles;
  }

  @CosmosDBOutput(connection = "Shop", databaseName = "shop", containerName = "index")
  public String otherContainer(
      @CosmosDBTrigger(
              connection = "Shop",
              databaseName = "shop",
              containerName = "articles",
              leaseContainerPrefix = "other")
          String articles) {
    return articles;
  }

  @SuppressWarnings("BND2026")
  @EventHubOutput(eventHubName = "readings", connection = "Sensors")
  public String on(@EventHubTrigger(eventHubName = "readings", connection = "Sensors") String event) {
    return event;
  }
}
