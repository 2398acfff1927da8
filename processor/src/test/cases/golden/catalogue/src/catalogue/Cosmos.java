package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.annotation.CosmosDBChangeFeedMode;
import dev.bindery.annotation.CosmosDBInput;
import dev.bindery.annotation.CosmosDBOutput;
import dev.bindery.annotation.CosmosDBTrigger;
import dev.bindery.annotation.FixedDelayRetry;
import dev.bindery.annotation.HttpTrigger;
import java.util.List;
import java.util.Optional;

public final class Cosmos {
  public record Article(String id, String title) {}

  @CosmosDBOutput(connection = "Shop", databaseName = "shop", containerName = "index")
  public static List<Article> changed(
      @CosmosDBTrigger(connection = "Shop", databaseName = "shop", containerName = "articles") List<Article> articles) {
    return articles;
  }

  @FixedDelayRetry(maxRetryCount = 10, delayInterval = "00:01:00")
  public static void history(
      @CosmosDBTrigger(
              connection = "Shop",
              databaseName = "%Database%",
              containerName = "articles",
              leaseConnection = "Leases",
              leaseDatabaseName = "leases",
              leaseContainerName = "history",
              createLeaseContainerIfNotExists = true,
              leasesContainerThroughput = 400,
              leaseContainerPrefix = "history",
              feedPollDelay = 1000,
              leaseAcquireInterval = 10000,
              leaseExpirationInterval = 30000,
              leaseRenewInterval = 15000,
              maxItemsPerInvocation = 100,
              startFromBeginning = true,
              preferredLocations = "North Europe,West Europe",
              changeFeedMode = CosmosDBChangeFeedMode.ALL_VERSIONS_AND_DELETES)
          String changes) {}

  public static void since(
      @CosmosDBTrigger(
              connection = "Shop",
              databaseName = "shop",
              containerName = "orders",
              leaseContainerName = "%Leases%",
              startFromTime = "2026-01-01T00:00:00Z",
              changeFeedMode = CosmosDBChangeFeedMode.LATEST_VERSION)
          Article[] articles) {}

  public static Optional<Article> article(
      @HttpTrigger(route = "articles/{group}/{id}") HttpRequest req,
      @CosmosDBInput(
              connection = "Shop",
              databaseName = "shop",
              containerName = "articles",
              id = "{id}",
              partitionKey = "{group}",
              preferredLocations = "%Regions%")
          Optional<Article> article) {
    return article;
  }

  public static int search(
      @HttpTrigger(route = "articles") HttpRequest req,
      @CosmosDBInput(
              connection = "Shop",
              databaseName = "%Database%",
              containerName = "{Query.container}",
              sqlQuery = "SELECT * FROM c WHERE c.title = {Query.title}")
          List<Article> articles,
      @CosmosDBOutput(
              connection = "Shop",
              databaseName = "shop",
              containerName = "searches-{DateTime}",
              createIfNotExists = true,
              partitionKey = "/title",
              containerThroughput = 400,
              preferredLocations = "North Europe")
          Out<Article> found) {
    return articles.size();
  }
}
