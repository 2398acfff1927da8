import dev.bindery.HttpRequest;
import dev.bindery.annotation.CosmosDBInput;
import dev.bindery.annotation.HttpTrigger;

public class Right {
  public void items(
      @HttpTrigger(route = "items/{id}") HttpRequest req,
      @CosmosDBInput(
          connection = "Cosmos",
          databaseName = "shop",
          containerName = "items",
          sqlQuery = "select * from items i where i.id = {id}")
      String items) {}
}
