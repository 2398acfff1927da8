package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.CosmosDBMongoInput;
import dev.bindery.annotation.CosmosDBMongoOutput;
import dev.bindery.annotation.CosmosDBMongoTrigger;
import dev.bindery.annotation.CosmosDBMongoTriggerLevel;
import dev.bindery.annotation.HttpTrigger;
import java.util.List;
import java.util.Map;

public final class Mongo {
  public record Article(String id, String title) {}

  @CosmosDBMongoOutput(databaseName = "shop", collectionName = "index", connectionStringSetting = "ShopMongo")
  public static List<Article> mongoChanged(
      @CosmosDBMongoTrigger(databaseName = "shop", collectionName = "articles", connectionStringSetting = "ShopMongo")
          List<Article> articles) {
    return articles;
  }

  public static void cluster(
      @CosmosDBMongoTrigger(
              databaseName = "",
              collectionName = "",
              connectionStringSetting = "%ShopMongo%",
              createIfNotExists = true,
              triggerLevel = CosmosDBMongoTriggerLevel.CLUSTER,
              leaseDatabaseName = "leases",
              leaseCollectionName = "%Leases%",
              leaseConnectionStringSetting = "LeasesMongo",
              tenantId = "%Tenant%",
              managedIdentityClientId = "%Client%",
              leaseTenantId = "%LeaseTenant%",
              leaseManagedIdentityClientId = "%LeaseClient%",
              functionId = "cluster")
          String change,
      @BindingName("CosmosDBMongoTrigger") Map<String, Object> details) {}

  public static void database(
      @CosmosDBMongoTrigger(
              databaseName = "shop",
              collectionName = "",
              connectionStringSetting = "ShopMongo",
              triggerLevel = CosmosDBMongoTriggerLevel.DATABASE)
          Article change) {}

  public static void find(
      @HttpTrigger(route = "mongo/{id}") HttpRequest req,
      @CosmosDBMongoInput(
              databaseName = "shop",
              connectionStringSetting = "ShopMongo",
              collectionName = "articles",
              queryString = "{{\"id\": \"{id}\"}}",
              createIfNotExists = true,
              tenantId = "%Tenant%",
              managedIdentityClientId = "%Client%")
          List<Article> articles,
      @CosmosDBMongoOutput(
              databaseName = "shop",
              collectionName = "found-{id}",
              connectionStringSetting = "ShopMongo",
              createIfNotExists = true,
              tenantId = "%Tenant%",
              managedIdentityClientId = "%Client%")
          Out<Article> found) {}
}
