import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.annotation.CosmosDBOutput;
import dev.bindery.annotation.CosmosDBTrigger;
import dev.bindery.annotation.EmbeddingsInput;
import dev.bindery.annotation.EmbeddingsInputType;
import dev.bindery.annotation.FixedDelayRetry;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.KafkaTrigger;
import dev.bindery.annotation.McpResourceTrigger;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.RedisListTrigger;
import dev.bindery.annotation.SemanticSearchInput;
import dev.bindery.annotation.TimerTrigger;

public class Cases {
  public void cosmos(
      @CosmosDBTrigger(
          connection = "Cosmos",
          databaseName = "shop",
          containerName = "orders",
          createLeaseContainerIfNotExists = true,
          leasesContainerThroughput = 100, // ! BND2013 at '100'
          feedPollDelay = 0, // ! BND2013 at '0,'
          leaseAcquireInterval = -1, // ! BND2013 at '-1'
          maxItemsPerInvocation = -2) // ! BND2013 at '-2'
      String documents) {}

  public void throughput(
      @QueueTrigger(queueName = "orders") String m,
      @CosmosDBOutput(
          connection = "Cosmos",
          databaseName = "shop",
          containerName = "orders",
          createIfNotExists = true,
          containerThroughput = 399) // ! BND2013 at '399'
      Out<String> document) {}

  public void redis(
      @RedisListTrigger(
          connection = "Redis",
          key = "orders",
          pollingIntervalInMs = -3, // ! BND2013 at '-3'
          maxBatchSize = -4) // ! BND2013 at '-4'
      String item) {}

  public void lag(@KafkaTrigger(topic = "t", brokerList = "%B%", lagThreshold = -5) String e) {} // ! BND2013 at '-5'

  public void chunks(
      @HttpTrigger HttpRequest req,
      @EmbeddingsInput(
          input = "text",
          inputType = EmbeddingsInputType.RAW_TEXT,
          maxOverlap = -6) // ! BND2013 at '-6'
      String embeddings) {}

  public void knowledge(
      @HttpTrigger HttpRequest req,
      @SemanticSearchInput(
          searchConnectionName = "Search",
          collection = "docs",
          maxKnowledgeCount = -7) // ! BND2013 at '-7'
      String found) {}

  public void size(
      @McpResourceTrigger(uri = "https://example.com/prices", resourceName = "prices", size = -8) // ! BND2013 at '-8'
      String call) {}

  @FixedDelayRetry(maxRetryCount = -9, delayInterval = "00:00:10") // ! BND2013 at '-9'
  public void retries(@TimerTrigger(schedule = "0 0 6 * * *") String t) {}
}
