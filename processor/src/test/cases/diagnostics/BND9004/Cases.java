import dev.bindery.annotation.CosmosDBTrigger;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.McpPromptTrigger;
import dev.bindery.annotation.McpResourceTrigger;
import dev.bindery.annotation.WarmupTrigger;

public class Cases {
  @FunctionName("WarmA")
  public void first(@WarmupTrigger String context) {}

  @FunctionName("WarmB")
  public void second(@WarmupTrigger String context) {} // ! BND9004 at '@WarmupTrigger'

  @FunctionName("ResourceA")
  public String one(@McpResourceTrigger(uri = "https://example.com/a", resourceName = "a") String call) {
    return "";
  }

  @FunctionName("ResourceB")
  public String two(@McpResourceTrigger(uri = "https://example.com/a", resourceName = "b") String call) { // ! BND9004 at '"https:'
    return "";
  }

  @FunctionName("IndexA")
  public void index(
      @CosmosDBTrigger(connection = "Shop", databaseName = "shop", containerName = "articles") String articles) {}

  @FunctionName("IndexB")
  public void indexAgain(
      @CosmosDBTrigger( // ! BND9004 at '@CosmosDBTrigger'
              connection = "Shop",
              databaseName = "shop",
              containerName = "articles",
              leaseContainerName = "leases")
          String articles) {}

  @FunctionName("PromptA")
  public String ask(@McpPromptTrigger(promptName = "ask") String call) {
    return "";
  }

  @FunctionName("PromptB")
  public String askAgain(@McpPromptTrigger(promptName = "ask") String call) { // ! BND9004 at '"ask"'
    return "";
  }
}
