import dev.bindery.HttpRequest;
import dev.bindery.annotation.CosmosDBInput;
import dev.bindery.annotation.CosmosDBTrigger;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.SqlInput;
import dev.bindery.annotation.SqlTrigger;
import dev.bindery.annotation.TableInput;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class Cases {
  public record Article(String id, String title) {}

  public void changed(
      @CosmosDBTrigger(connection = "Shop", databaseName = "shop", containerName = "articles")
          Article changed) {} // ! BND5002 at 'changed)'

  public void byId(
      @HttpTrigger(route = "articles/{id}") HttpRequest req,
      @CosmosDBInput(connection = "Shop", databaseName = "shop", containerName = "articles", id = "{id}")
          List<Article> found) {} // ! BND5002 at 'found)'

  public void all(
      @HttpTrigger HttpRequest req,
      @CosmosDBInput(connection = "Shop", databaseName = "shop", containerName = "articles")
          Optional<Article> every) {} // ! BND5002 at 'every)'

  public void entities(
      @HttpTrigger HttpRequest req,
      @TableInput(tableName = "Articles", partitionKey = "a") Article entity) {} // ! BND5002 at 'entity)'

  public void entity(
      @HttpTrigger HttpRequest req,
      @TableInput(tableName = "Articles", partitionKey = "a", rowKey = "b") Article[] entities) {} // ! BND5002 at 'entities)'

  public void rows(
      @SqlTrigger(tableName = "Articles", connectionStringSetting = "Sql") Map<String, Object> change) {} // ! BND5002 at 'change)'

  public void query(
      @HttpTrigger HttpRequest req,
      @SqlInput(commandText = "select * from Articles", connectionStringSetting = "Sql") Article row) {} // ! BND5002 at 'row)'
}
