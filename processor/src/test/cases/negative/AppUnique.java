import dev.bindery.*;
import dev.bindery.annotation.*;
import dev.bindery.annotation.meta.*;

public class AppUnique {
  @FunctionName("Find")
  public String find(@McpToolTrigger(toolName = "find", description = "") String call) {
    return "";
  }

  @FunctionName("Search")
  public String search(
      @McpToolTrigger(
              toolName = "FIND", // ! BND9004 at '"FIND"'
              description = "")
          String call) {
    return "";
  }

  @FunctionName("FindPrompt")
  public String prompt(@McpPromptTrigger(promptName = "find") String request) {
    return "";
  }

  @FunctionName("SearchPrompt")
  public String promptToo(@McpPromptTrigger(promptName = "find") String request) { // ! BND9004 at '"find"'
    return "";
  }

  @FunctionName("Handbook")
  public String handbook(@McpResourceTrigger(uri = "shop://handbook", resourceName = "a") String request) {
    return "";
  }

  @FunctionName("Manual")
  public String manual(
      @McpResourceTrigger(uri = "shop://Handbook", resourceName = "b") String request) { // ! BND9004 at '"shop://Handbook"'
    return "";
  }

  @FunctionName("WarmA")
  public void warm(@WarmupTrigger String instance) {}

  @FunctionName("WarmB")
  public void warmToo(@WarmupTrigger String instance) {} // ! BND9004 at '@WarmupTrigger'

  @FunctionName("ArticlesA")
  public void articles(
      @CosmosDBTrigger(connection = "Shop", databaseName = "shop", containerName = "articles") String articles) {}

  @FunctionName("ArticlesB")
  public void articlesToo(
      @CosmosDBTrigger( // ! BND9004 at '@CosmosDBTrigger'
              connection = "Shop",
              databaseName = "shop",
              containerName = "articles",
              leaseConnection = "Shop",
              leaseDatabaseName = "shop",
              leaseContainerName = "leases")
          String articles) {}

  @FunctionName("ArticlesC")
  public void articlesByPrefix(
      @CosmosDBTrigger(
              connection = "Shop",
              databaseName = "shop",
              containerName = "articles",
              leaseContainerPrefix = "c")
          String articles) {}

  @FunctionName("ArticlesD")
  public void articlesByLeases(
      @CosmosDBTrigger(
              connection = "Shop",
              databaseName = "shop",
              containerName = "articles",
              leaseContainerName = "other")
          String articles) {}

  @FunctionName("ArticlesE")
  public void otherArticles(
      @CosmosDBTrigger(connection = "Shop", databaseName = "shop", containerName = "Articles") String articles) {}

  @Binding(type = "depotTrigger", role = Role.TRIGGER, content = Content.TEXT)
  public @interface DepotTrigger {
    String name() default "";

    @Property(uniqueInApp = true)
    String depot() default "main";
  }

  @FunctionName("Depot")
  public void depot(@DepotTrigger String parcel) {}

  @FunctionName("DepotToo")
  public void depotToo(@DepotTrigger(depot = "Main") String parcel) {} // ! BND9004 at '"Main"'

  @FunctionName("Other")
  public void other(@DepotTrigger(depot = "other") String parcel) {}
}
