import dev.bindery.HttpRequest;
import dev.bindery.annotation.CosmosDBInput;
import dev.bindery.annotation.CosmosDBTrigger;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.SqlTrigger;
import dev.bindery.annotation.TableInput;
import java.util.List;
import java.util.Map;

public class Cases {
  public record Article(String id, String title) {}

  public void changed(
      @CosmosDBTrigger(connection = "Shop", databaseName = "shop", containerName = "articles")
          Article changed) {} // ! BND5002 at 'changed)'

  public void byId(
      @HttpTrigger(route = "articles/{id}") HttpRequest req,
      @CosmosDBInput(connection = "Shop", databaseName = "shop", containerName = "articles", id = "{id}")
          List<Article> found) {} // ! BND5002 at 'found)'

  public void entities(
      @HttpTrigger HttpRequest req,
      @TableInput(tableName = "Articles", partitionKey = "a") Article entity) {} // ! BND5002 at 'entity)'

  public void rows(
      @SqlTrigger(tableName = "Articles", connectionStringSetting = "Sql") Map<String, Object> change) {} // ! BND5002 at 'change)'
}
